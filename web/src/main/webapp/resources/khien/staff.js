// The little that staff pages do in the browser beyond PrimeFaces: open and close a confirmation, send a form once and say
// so, say when the network is slow, and name PrimeFaces' components in Vietnamese (its own translation calls a page "Trang {trang}").
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

  // What an address leads to is open, however deeply it is folded away; older browsers leave it closed.
  function unfold() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  window.addEventListener("hashchange", unfold);
  unfold();

  // The browser keeps the old page until the new one comes. On a slow network that looks as if nothing had happened.
  var SLOW = 5000;
  var slow = null;

  function onTheWay() {
    window.clearTimeout(slow);
    slow = window.setTimeout(function () {
      var strip = document.getElementById("slow");
      if (!strip) {
        strip = document.createElement("div");
        strip.id = "slow";
        strip.className = "sync slow is-wait";
        strip.setAttribute("role", "status");
        document.body.append(strip);
      }
      strip.textContent = document.body.dataset.slow;
    }, SLOW);
  }

  function arrived() {
    window.clearTimeout(slow);
    var strip = document.getElementById("slow");
    if (strip) {
      strip.remove();
    }
  }

  window.addEventListener("pageshow", arrived);
  window.addEventListener("pagehide", arrived);

  document.addEventListener("click", function (event) {
    var way = event.target.closest("a[href]");
    var leaves = way && !way.target && way.origin === location.origin && way.pathname + way.search !== location.pathname + location.search;
    // A file that is fetched leaves the page standing, and its name tells it.
    if (leaves && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !/\.(xlsx|pdf|csv)$/.test(way.pathname)) {
      onTheWay();
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
    onTheWay();
    if (!button || button.children.length > 0) {
      window.setTimeout(function () { delete form.dataset.sending; }, PATIENCE);
      return;
    }
    var words = button.tagName === "INPUT" ? button.value : button.textContent;
    button.style.minWidth = button.offsetWidth + "px";
    button.setAttribute("aria-disabled", "true");
    window.setTimeout(function () { label(button, document.body.dataset.sending); }, 0);

    function again() {
      arrived();
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
