// The little that staff pages do in the browser beyond PrimeFaces: open and close a confirmation, send a form once and say
// so, and name PrimeFaces' components in Vietnamese (its own translation calls a page "Trang {trang}").
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var opener = event.target.closest("[data-opens]");
    if (opener) {
      event.preventDefault();
      document.getElementById(opener.dataset.opens).showModal();
      return;
    }
    var closer = event.target.closest("[data-closes]");
    if (closer) {
      closer.closest("dialog").close();
    }
  });

  // A form on its way is not sent a second time. What answers with a file leaves the page standing, so it opens again.
  var PATIENCE = 10000;

  function label(button, words) {
    if (button.tagName === "INPUT") {
      button.value = words;
    } else {
      button.textContent = words;
    }
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    var button = event.submitter;
    if (event.defaultPrevented) {
      return;
    }
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = "true";
    if (!button || button.children.length > 0) {
      window.setTimeout(function () { delete form.dataset.sending; }, PATIENCE);
      return;
    }
    var words = button.tagName === "INPUT" ? button.value : button.textContent;
    button.style.minWidth = button.offsetWidth + "px";
    button.setAttribute("aria-disabled", "true");
    window.setTimeout(function () { label(button, document.body.dataset.sending); }, 0);

    function again() {
      delete form.dataset.sending;
      button.removeAttribute("aria-disabled");
      label(button, words);
    }
    window.setTimeout(again, PATIENCE);
    window.addEventListener("pageshow", again, { once: true });
  });

  if (window.PrimeFaces) {
    PrimeFaces.locales.vi = Object.assign({}, PrimeFaces.locales.en, {
      closeText: "Đóng",
      prevText: "Tháng trước",
      nextText: "Tháng sau",
      today: "Hôm nay",
      now: "Bây giờ",
      clear: "Xóa",
      chooseDate: "Chọn ngày trên lịch",
      chooseMonth: "Chọn tháng",
      chooseYear: "Chọn năm",
      prevMonth: "Tháng trước",
      nextMonth: "Tháng sau",
      prevYear: "Năm trước",
      nextYear: "Năm sau",
      emptySearchMessage: "Không tìm thấy",
      searchMessage: "Có {0} kết quả",
      dateFormat: "dd/mm/yy",
      firstDayOfWeek: 1,
      monthNames: ["Tháng 1", "Tháng 2", "Tháng 3", "Tháng 4", "Tháng 5", "Tháng 6", "Tháng 7", "Tháng 8", "Tháng 9", "Tháng 10", "Tháng 11", "Tháng 12"],
      monthNamesShort: ["Th1", "Th2", "Th3", "Th4", "Th5", "Th6", "Th7", "Th8", "Th9", "Th10", "Th11", "Th12"],
      dayNames: ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
      dayNamesShort: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
      dayNamesMin: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
      aria: Object.assign({}, (PrimeFaces.locales.en || {}).aria, {
        close: "Đóng",
        previous: "Trước",
        next: "Sau",
        navigation: "Chuyển trang",
        pageLabel: "Trang {page}",
        firstPageLabel: "Trang đầu",
        lastPageLabel: "Trang cuối",
        nextPageLabel: "Trang sau",
        prevPageLabel: "Trang trước",
        rowsPerPageLabel: "Số hàng mỗi trang"
      })
    });
  }
})();
