// What the pages of lists do beyond forms: files can be dropped where they are chosen, and a file that is being read says how
// far it is. Without this script the field and the link "look again" do the same.
(function () {
  "use strict";

  document.querySelectorAll(".drop").forEach(function (zone) {
    var field = zone.querySelector("input[type=file]");
    var names = zone.querySelector("[data-names]");

    function show() {
      names.textContent = Array.from(field.files, function (file) {
        return file.name;
      }).join(", ");
    }

    ["dragover", "drop"].forEach(function (kind) {
      zone.addEventListener(kind, function (event) {
        event.preventDefault();
      });
    });
    ["dragenter", "dragover"].forEach(function (kind) {
      zone.addEventListener(kind, function () {
        zone.classList.add("is-over");
      });
    });
    ["dragleave", "drop"].forEach(function (kind) {
      zone.addEventListener(kind, function () {
        zone.classList.remove("is-over");
      });
    });
    zone.addEventListener("drop", function (event) {
      if (event.dataTransfer.files.length) {
        field.files = event.dataTransfer.files;
        show();
      }
    });
    field.addEventListener("change", function () {
      if (field.files.length > 1) {
        show();
      } else {
        names.textContent = "";
      }
    });
  });

  var PAUSE = 1000;
  var waiting = Array.from(document.querySelectorAll("[data-reading]"));
  var form = new Intl.NumberFormat(document.documentElement.lang);

  function ask(line) {
    return fetch(line.dataset.reading, { headers: { Accept: "application/json" } })
      .then(function (answer) {
        return answer.ok ? answer.json() : null;
      })
      .then(function (now) {
        if (now && now.rows !== null) {
          line.textContent = line.dataset.words.replace("{0}", form.format(now.rows));
          return false;
        }
        return now !== null;
      })
      .catch(function () {
        return false;
      });
  }

  function askAll() {
    Promise.all(waiting.map(ask)).then(function (ended) {
      // On a list of many, what has ended is shown with the next that ends; asking again costs little.
      if (ended.some(Boolean)) {
        location.reload();
      } else {
        window.setTimeout(askAll, PAUSE);
      }
    });
  }

  if (waiting.length) {
    window.setTimeout(askAll, PAUSE);
  }
})();
