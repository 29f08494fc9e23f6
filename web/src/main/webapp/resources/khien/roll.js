/* The roll on the device. Every tap is kept in this browser before anything else happens; the whole sheet is sent when the
   hand rests, and again when the network is back. What is kept are numbers of people and marks, never a name.
   One record per person who is signed in and sheet: {v, base, mine, heads, close, reason, unsent, at}
   v: version the device started from; base: what the server said then; mine: what the teacher says. */
(function () {
  "use strict";

  var KEPT = "khien.roll.";
  var REST_MS = 1200;
  var RETRY_MS = [3000, 8000, 20000, 60000];
  var SLOW_MS = 5000;
  var MARKS = ["UNEXCUSED", "EXCUSED", "LATE"];

  // The body of the roll, or what the teacher's day leaves for the queue.
  var host = document.querySelector("[data-api]");
  if (!host) {
    return;
  }
  var api = host.dataset.api;
  var person = host.dataset.person;

  var words = JSON.parse(host.dataset.words);

  function say(key) {
    var values = arguments;
    return (words[key] || key).replace(/\{(\d)\}/g, function (place, n) {
      return values[Number(n) + 1];
    });
  }

  function make(tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      if (name === "text") {
        element.textContent = attributes[name];
      } else {
        element.setAttribute(name, attributes[name]);
      }
    });
    for (var i = 2; i < arguments.length; i++) {
      element.append(arguments[i]);
    }
    return element;
  }

  function icon(name) {
    var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("focusable", "false");
    var use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", host.dataset.icons + "#" + name);
    svg.append(use);
    return svg;
  }

  function clock(time) {
    var date = new Date(time);
    return date.getHours() + ":" + String(date.getMinutes()).padStart(2, "0");
  }

  /* ---- what this browser keeps ---- */

  function key(sheet) {
    return KEPT + person + "." + sheet;
  }

  function kept(sheet) {
    try {
      return JSON.parse(localStorage.getItem(key(sheet)));
    } catch (unreadable) {
      return null;
    }
  }

  function keep(sheet, record) {
    try {
      localStorage.setItem(key(sheet), JSON.stringify(record));
      return true;
    } catch (full) {
      return false;
    }
  }

  function keptSheets() {
    return Object.keys(localStorage)
      .filter(function (name) {
        return name.startsWith(KEPT + person + ".");
      })
      .map(function (name) {
        return name.slice((KEPT + person + ".").length);
      });
  }

  function forgetWhatIsSent() {
    keptSheets().forEach(function (sheet) {
      var record = kept(sheet);
      if (!record || !record.unsent) {
        localStorage.removeItem(key(sheet));
      }
    });
  }

  /* ---- the strip that says where the work is ---- */

  var strip = document.getElementById("sync");

  function tell(tone, drawing, strong, rest, way) {
    if (!strip) {
      return;
    }
    strip.className = "sync is-" + tone;
    strip.hidden = false;
    var sentence = make("span", {}, make("b", { text: strong }), rest ? " " + rest : "");
    if (way) {
      sentence.append(" ", make("a", { href: way.href, class: "link", text: way.text }));
    }
    strip.replaceChildren(icon(drawing), sentence);
  }

  /* ---- sending ---- */

  function whole(record) {
    return {
      version: record.v,
      state: record.close ? "CLOSED" : "OPEN",
      marks: Object.keys(record.mine).map(function (id) {
        return { personId: Number(id), mark: record.mine[id] };
      }),
      headCount: record.heads,
      reason: record.reason
    };
  }

  function put(sheet, record) {
    return fetch(api + sheet, {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Requested-With": "roll", "Accept-Language": document.documentElement.lang },
      body: JSON.stringify(whole(record))
    }).then(function (answer) {
      return answer
        .json()
        .catch(function () {
          return {};
        })
        .then(function (json) {
          return { status: answer.status, json: json };
        });
    });
  }

  function marksOf(json) {
    var marks = {};
    (json.marks || []).forEach(function (line) {
      if (line.mark) {
        marks[line.personId] = line.mark;
      }
    });
    return marks;
  }

  /* Puts the two states together mark by mark. What only one side changed is taken from there; what both changed
     differently is a question for the teacher. Somebody without a mark was present as long as nobody said otherwise. */
  function merge(record, theirs) {
    var merged = {};
    var questions = [];
    Object.keys(Object.assign({}, record.mine, theirs)).forEach(function (id) {
      var base = record.base[id] || "PRESENT";
      var mine = record.mine[id] || base;
      var other = theirs[id] || base;
      if (mine === other || other === base) {
        merged[id] = mine;
      } else if (mine === base) {
        merged[id] = other;
      } else {
        questions.push(id);
        merged[id] = mine;
      }
    });
    return { marks: merged, questions: questions };
  }

  /* ---- other sheets of this person that wait for the network ---- */

  function sendOthers(current) {
    var waiting = keptSheets().filter(function (sheet) {
      var record = kept(sheet);
      return sheet !== current && record && record.unsent && !record.refused;
    });
    waiting.forEach(function (sheet) {
      var record = kept(sheet);
      put(sheet, record)
        .then(function (answer) {
          if (answer.status === 200) {
            localStorage.removeItem(key(sheet));
            if (!current) {
              tell("done", "sent", say("sent", clock(Date.now())), record.unit);
            }
          } else if (!current && answer.status !== 401 && answer.status < 500) {
            tell("bad", "alert", say("waitsHere", record.unit), "", { href: "attendance/roll.xhtml?sheet=" + sheet, text: say("look") });
          }
        })
        .catch(function () {
          if (!current) {
            tell("wait", "offline", say("kept", clock(record.at)), say("waitsForNetwork"));
          }
        });
    });
  }

  document.querySelectorAll("a[href$='/sign-out']").forEach(function (way) {
    way.addEventListener("click", forgetWhatIsSent);
  });

  var sheet = host.dataset.sheet;
  if (!sheet) {
    sendOthers(null);
    window.addEventListener("online", function () {
      sendOthers(null);
    });
    return;
  }

  /* ---- this sheet ---- */

  var named = host.dataset.mode === "INVITED";
  var writable = host.dataset.writable === "true";
  var state = host.dataset.state;
  var rows = named ? people() : [];
  var rowOf = {};
  var squareOf = {};
  var closeButton = document.getElementById("close");
  var closing = document.getElementById("closing");
  var conflict = document.getElementById("conflict");
  var heads = document.getElementById("heads");
  var correcting = false;
  var sending = false;
  var again = 0;
  var timer = null;

  /* One row for each line [id, family and middle names, given name, mark]; no mark for somebody who joined after closing. */
  function people() {
    var list = document.getElementById("names");
    var drawn = JSON.parse(list.dataset.people).map(function (line, index) {
      var id = String(line[0]);
      var row = make("li", { class: "pupil", "data-id": id, "data-m": line[3] },
        make("div", { class: "tap" },
          make("input", { type: "checkbox", id: "p" + id, "aria-labelledby": "n" + id + " away" }),
          make("span", { class: "no num", "aria-hidden": "true", text: String(index + 1) }),
          make("span", { class: "name", id: "n" + id }, line[1] + " ", make("b", { text: line[2] })),
          make("span", { class: "st", "aria-hidden": "true" })));
      list.append(row);
      return row;
    });
    list.removeAttribute("data-people");
    return drawn;
  }

  function counts() {
    return state === "CLOSED" || state === "LOCKED";
  }

  function onServer() {
    var marks = {};
    rows.forEach(function (row) {
      if (row.dataset.m) {
        marks[row.dataset.id] = row.dataset.m;
      }
    });
    return marks;
  }

  function fresh() {
    var marks = onServer();
    var count = host.dataset.count === "" ? null : Number(host.dataset.count);
    return {
      v: Number(host.dataset.version),
      base: marks,
      mine: Object.assign({}, marks),
      heads: named ? null : count,
      close: counts(),
      reason: null,
      unsent: false,
      unit: host.dataset.unit,
      at: Date.now()
    };
  }

  var record = fresh();

  function nameOf(id) {
    var row = rowOf[id];
    return row ? row.querySelector(".name").textContent.trim() : "";
  }

  function markOf(id) {
    return record.mine[id] || "PRESENT";
  }

  /* ---- drawing ---- */

  function paint(id) {
    var mark = markOf(id);
    var row = rowOf[id];
    var box = row.querySelector(".tap > input");
    var status = row.querySelector(".st");
    var listed = record.mine[id] !== undefined || !counts();
    box.checked = mark !== "PRESENT";
    row.classList.toggle("out", mark === "UNEXCUSED" || mark === "EXCUSED");
    row.classList.toggle("late", mark === "LATE");
    if (!listed) {
      status.replaceChildren(make("span", { class: "on", text: say("joined") }));
    } else if (mark === "PRESENT") {
      status.replaceChildren(make("span", { class: "on" }, icon("check"), say("PRESENT")));
    } else {
      status.replaceChildren(make("span", { class: "off" }, icon(mark === "LATE" ? "clock" : "close"), say(mark === "LATE" ? "LATE" : editable() ? "ABSENT" : mark)));
    }
    reasons(row, id, mark);
    square(id, mark);
  }

  function reasons(row, id, mark) {
    var why = row.querySelector(".why");
    if (mark === "PRESENT" || !editable()) {
      if (why) {
        why.remove();
      }
      return;
    }
    if (!why) {
      why = make("div", { class: "why", role: "radiogroup", "aria-label": say("why", nameOf(id)) });
      ["EXCUSED", "UNEXCUSED", "LATE"].forEach(function (choice) {
        var radio = make("input", { type: "radio", name: "w" + id, value: choice });
        radio.addEventListener("change", function () {
          set(id, choice);
        });
        why.append(make("label", {}, radio, make("span", { text: say(choice) })));
      });
      row.append(why);
    }
    why.querySelector("input[value=" + mark + "]").checked = true;
  }

  function square(id, mark) {
    var one = squareOf[id];
    if (!one) {
      return;
    }
    one.classList.toggle("out", mark === "UNEXCUSED" || mark === "EXCUSED");
    one.classList.toggle("late", mark === "LATE");
    var given = rowOf[id].querySelector(".name b").textContent;
    one.querySelector("small").textContent = mark === "PRESENT" ? given : say("short." + mark);
    one.querySelector("input").checked = mark !== "PRESENT";
    one.querySelector("input").setAttribute("aria-label", say("number", rowOf[id].querySelector(".no").textContent, nameOf(id), say(mark)));
  }

  function tally() {
    if (!named) {
      return { all: 0, attending: record.heads || 0, late: 0, absent: 0 };
    }
    var sum = { all: 0, attending: 0, late: 0, absent: 0 };
    rows.forEach(function (row) {
      var mark = record.mine[row.dataset.id] || (counts() && !editable() ? null : "PRESENT");
      if (!mark || row.dataset.gone) {
        return;
      }
      sum.all++;
      sum.attending += mark === "PRESENT" || mark === "LATE" ? 1 : 0;
      sum.late += mark === "LATE" ? 1 : 0;
      sum.absent += mark === "EXCUSED" || mark === "UNEXCUSED" ? 1 : 0;
    });
    return sum;
  }

  function drawTally() {
    var line = document.getElementById("tally");
    if (!line) {
      return;
    }
    var sum = tally();
    if (named) {
      line.replaceChildren(
        make("span", {}, make("b", { class: "num", text: String(sum.attending) }), say("of", sum.all)),
        make("span", { class: "soft", text: say("rest", sum.absent, sum.late) }));
      document.getElementById("absent-count").textContent = String(sum.absent + sum.late);
    } else {
      line.replaceChildren(make("span", {}, make("b", { class: "num", text: record.heads === null ? "-" : String(record.heads) }), say("came")));
    }
  }

  function editable() {
    return writable && state !== "LOCKED" && (!counts() || correcting);
  }

  function draw() {
    rows.forEach(function (row) {
      row.querySelector(".tap > input").disabled = !editable();
      paint(row.dataset.id);
    });
    if (heads) {
      heads.value = record.heads === null ? "" : String(record.heads);
      heads.readOnly = !editable();
    }
    document.querySelectorAll("#squares input").forEach(function (box) {
      box.disabled = !editable();
    });
    drawTally();
    drawButton();
    seen();
  }

  function drawButton() {
    if (!closeButton) {
      return;
    }
    closeButton.hidden = !writable || state === "LOCKED";
    // Once the roll is closed the way on is back to the day; correcting is the rare case.
    closeButton.className = counts() && !correcting ? "btn btn-2" : "btn btn-main";
    closeButton.textContent = !counts() ? say("close") : correcting ? say("saveCorrection") : say("correct");
  }

  function status() {
    if (record.unsent) {
      tell("wait", navigator.onLine ? "sent" : "offline", say("kept", clock(record.at)), navigator.onLine ? say("aboutToSend") : say("waitsForNetwork"));
    } else if (counts()) {
      tell("done", state === "LOCKED" ? "lock" : "check", say(state === "LOCKED" ? "locked" : "closed"), "");
    } else if (record.sent) {
      tell("done", "sent", say("sent", clock(record.sent)), "");
    }
  }

  /* ---- taps ---- */

  function set(id, mark) {
    record.mine[id] = mark;
    paint(id);
    changed();
  }

  function changed() {
    // A sheet is whole: whoever nobody touched is present.
    rows.forEach(function (row) {
      if (!record.mine[row.dataset.id] && !row.dataset.gone) {
        record.mine[row.dataset.id] = "PRESENT";
      }
    });
    record.at = Date.now();
    drawTally();
    if (correcting) {
      return;
    }
    store();
    later(REST_MS);
  }

  function store() {
    record.unsent = true;
    record.refused = false;
    if (keep(sheet, record)) {
      status();
    } else {
      tell("bad", "alert", say("notKept"), "");
    }
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  }

  rows.forEach(function (row) {
    rowOf[row.dataset.id] = row;
    row.querySelector(".tap > input").addEventListener("change", function (tap) {
      set(row.dataset.id, tap.target.checked ? "UNEXCUSED" : "PRESENT");
    });
  });

  document.getElementById("main").addEventListener("keydown", function (press) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
    var row = press.target.closest(".pupil");
    if (!row || press.target.type !== "checkbox") {
      return;
    }
    if (step) {
      var shown = rows.filter(function (one) {
        return !one.hidden;
      });
      var next = shown[shown.indexOf(row) + step];
      if (next) {
        next.querySelector(".tap > input").focus();
      }
      press.preventDefault();
    } else if (editable() && { p: 1, k: 1, m: 1 }[press.key]) {
      set(row.dataset.id, { p: "EXCUSED", k: "UNEXCUSED", m: "LATE" }[press.key]);
    }
  });

  if (heads) {
    heads.addEventListener("input", function () {
      var typed = heads.value.replace(/\D/g, "");
      heads.value = typed;
      record.heads = typed === "" ? null : Number(typed);
      record.at = Date.now();
      drawTally();
      if (!correcting && record.heads !== null) {
        store();
        later(REST_MS);
      }
    });
  }

  /* ---- three views of the same people ---- */

  function makeSquares() {
    var squares = document.getElementById("squares");
    if (squares.childElementCount > 0) {
      return;
    }
    rows.forEach(function (row) {
      var id = row.dataset.id;
      var box = make("input", { type: "checkbox" });
      box.disabled = !editable();
      box.addEventListener("change", function () {
        var next = MARKS.indexOf(markOf(id)) + 1;
        set(id, next < MARKS.length ? MARKS[next] : "PRESENT");
      });
      squareOf[id] = make("label", { class: "sq" }, box, make("b", { class: "num", text: row.querySelector(".no").textContent }), make("small"));
      squares.append(squareOf[id]);
      square(id, markOf(id));
    });
  }

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
  }

  function seen() {
    if (!named) {
      return;
    }
    var view = { "#squares": "squares", "#absent": "absent" }[location.hash] || "names";
    var busy = !closing.hidden || !conflict.hidden;
    ["names", "squares", "absent"].forEach(function (one) {
      var way = document.getElementById("see-" + one);
      if (one === view) {
        way.setAttribute("aria-current", "true");
      } else {
        way.removeAttribute("aria-current");
      }
    });
    if (view === "squares") {
      makeSquares();
    }
    document.getElementById("views").hidden = busy;
    document.getElementById("squares").hidden = busy || view !== "squares";
    document.getElementById("names").hidden = busy || view === "squares";
    document.getElementById("ways").hidden = busy;
    var wanted = plain(document.getElementById("wanted").value.trim());
    rows.forEach(function (row) {
      var id = row.dataset.id;
      var hit = !wanted || plain(nameOf(id)).indexOf(wanted) >= 0;
      row.hidden = Boolean(row.dataset.gone) || !hit || (view === "absent" && markOf(id) === "PRESENT");
      if (squareOf[id]) {
        squareOf[id].hidden = Boolean(row.dataset.gone) || !hit;
      }
    });
    // The squares show whom the list hides only for being present.
    var shown = rows.some(function (row) {
      return !row.hidden;
    });
    document.getElementById("nobody").textContent = shown || busy || rows.length === 0 ? "" : say(wanted ? "noneFound" : "noneAway");
  }

  if (named) {
    window.addEventListener("hashchange", seen);
    document.getElementById("wanted").addEventListener("input", seen);
    document.getElementById("find").addEventListener("click", function (tap) {
      var bar = document.getElementById("search");
      bar.hidden = !bar.hidden;
      tap.currentTarget.setAttribute("aria-expanded", String(!bar.hidden));
      if (bar.hidden) {
        document.getElementById("wanted").value = "";
        seen();
      } else {
        document.getElementById("wanted").focus();
      }
    });
  }

  /* ---- closing is a summary, correcting needs a reason ---- */

  function summary() {
    var sum = tally();
    var list = make("dl", { class: "dl" });
    var lines = named
      ? [["all", sum.all], ["attending", sum.attending], ["late", sum.late], ["absent", sum.absent]]
      : [["heads", record.heads]];
    lines.forEach(function (line) {
      list.append(make("dt", { text: say("sum." + line[0]) }), make("dd", { class: "num", text: String(line[1]) }));
    });
    return list;
  }

  function exceptions() {
    var list = make("ul", { class: "stack-s" });
    rows.forEach(function (row) {
      var mark = record.mine[row.dataset.id];
      if (mark && mark !== "PRESENT" && !row.dataset.gone) {
        list.append(make("li", {}, make("b", { text: nameOf(row.dataset.id) }), ": " + say(mark)));
      }
    });
    return list;
  }

  function openClosing() {
    var sum = tally();
    var everybody = named && sum.absent === 0 && sum.all > 30;
    var done = make("button", { type: "button", class: "btn btn-main btn-wide", id: "close-now", text: correcting ? say("saveCorrection") : say(named ? "closeNow" : "closeNowHeads", sum.attending, sum.absent) });
    var back = make("button", { type: "button", class: "btn btn-2 btn-wide", text: say("backToList") });
    var parts = [make("h2", { id: "closing-title", text: correcting ? say("correctTitle") : say("closeTitle") })];
    if (everybody && !correcting) {
      parts.push(make("div", { class: "note is-wait" }, icon("clock"), make("p", { text: say("everybody", sum.all) })));
    }
    parts.push(make("div", { class: "card stack" }, summary(), exceptions()));
    var reason = null;
    if (correcting) {
      reason = make("textarea", { id: "reason", class: "input", rows: "3", maxlength: "300", "aria-describedby": "reason-hint" });
      reason.value = record.reason || "";
      reason.addEventListener("input", function () {
        reason.removeAttribute("aria-invalid");
        notice();
      });
      parts.push(make("div", { class: "field" }, make("label", { for: "reason", text: say("reason") }), make("span", { class: "hint", id: "reason-hint", text: say("reasonHint") }), reason));
    }
    parts.push(done, back);
    closing.replaceChildren.apply(closing, parts);
    show(closing, true);
    back.addEventListener("click", function () {
      show(closing, false);
    });
    done.addEventListener("click", function () {
      if (reason && !reason.value.trim()) {
        reason.setAttribute("aria-invalid", "true");
        notice("bad", say("reasonMissing"));
        reason.focus();
        return;
      }
      record.close = true;
      record.reason = reason ? reason.value.trim() : null;
      changed();
      show(closing, false);
      store();
      send();
    });
  }

  function show(section, open) {
    section.hidden = !open;
    document.getElementById("foot").hidden = !closing.hidden || !conflict.hidden;
    notice();
    seen();
    if (!named && heads) {
      heads.closest("section").hidden = open;
    }
    if (open) {
      section.focus();
      window.scrollTo(0, 0);
    }
  }

  function notice(tone, sentence, way) {
    var place = document.getElementById("notice");
    place.replaceChildren();
    if (sentence) {
      var text = make("p", { text: sentence + " " });
      if (way) {
        text.append(make("a", { href: way.href, text: way.text }));
      }
      place.append(make("div", { class: "note is-" + tone }, icon(tone === "bad" ? "alert" : "info"), text));
    }
  }

  if (closeButton) {
    closeButton.addEventListener("click", function () {
      if (counts() && !correcting) {
        correcting = true;
        record.reason = null;
        draw();
        notice("act", say("correcting"));
        return;
      }
      if (!named && record.heads === null) {
        notice("bad", say("headsMissing"));
        heads.focus();
        return;
      }
      openClosing();
    });
  }

  /* ---- sending this sheet ---- */

  function send() {
    clearTimeout(timer);
    if (sending || !record.unsent) {
      return;
    }
    sending = true;
    var sent = JSON.stringify(whole(record));
    var slow = setTimeout(function () {
      tell("wait", "clock", say("kept", clock(record.at)), say("slow"));
    }, SLOW_MS);
    put(sheet, record)
      .then(function (answer) {
        clearTimeout(slow);
        sending = false;
        again = 0;
        answered(answer, sent);
      })
      .catch(function () {
        clearTimeout(slow);
        sending = false;
        tell("wait", "offline", say("kept", clock(record.at)), say("waitsForNetwork"));
        later(RETRY_MS[Math.min(again++, RETRY_MS.length - 1)]);
      });
  }

  function answered(answer, sent) {
    var json = answer.json;
    if (answer.status === 200) {
      taken(json, sent);
    } else if (answer.status === 409 && json.current) {
      moved(json.current);
    } else if (answer.status === 401) {
      tell("wait", "lock", say("signedOut"), "", { href: location.pathname + location.search, text: say("signIn") });
    } else if (answer.status === 403) {
      refuse(say("noLonger"));
    } else if (json.code === "NOT_ON_ROLL") {
      withoutThoseWhoLeft();
    } else if (answer.status >= 500 || answer.status === 429) {
      tell("wait", "clock", say("kept", clock(record.at)), say("busy"));
      later(RETRY_MS[Math.min(again++, RETRY_MS.length - 1)]);
    } else {
      refuse(json.detail || say("refused"));
    }
  }

  function refuse(sentence) {
    record.refused = true;
    record.close = counts();
    keep(sheet, record);
    tell("bad", "alert", say("keptHere"), "");
    notice("bad", sentence, { href: location.pathname + location.search, text: say("reload") });
  }

  function taken(json, sent) {
    record.v = json.version;
    record.base = marksOf(json);
    var movedOn = JSON.stringify(whole(Object.assign({}, record, { v: JSON.parse(sent).version }))) !== sent;
    state = json.state;
    if (movedOn) {
      keep(sheet, record);
      later(REST_MS);
      return;
    }
    record.unsent = false;
    record.sent = Date.now();
    keep(sheet, record);
    if (counts()) {
      var corrected = correcting;
      correcting = false;
      record.reason = null;
      draw();
      notice("done", say((corrected ? "corrected" : "isClosed") + (named ? "" : "Heads"), tally().attending, tally().absent), { href: host.dataset.home || "../today", text: say("today") });
      window.scrollTo(0, 0);
    }
    status();
    if (json.unmarked && json.unmarked.length > 0) {
      notice("wait", say("newcomers", json.unmarked.length), { href: location.pathname + location.search, text: say("reload") });
    }
  }

  /* The class list changed since the roll was opened: who is not on it any more goes, the rest is sent again. */
  function withoutThoseWhoLeft() {
    fetch(api + sheet, { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (answer) {
        return answer.ok ? answer.json() : null;
      })
      .then(function (json) {
        if (!json) {
          refuse(say("refused"));
          return;
        }
        var here = {};
        json.marks.forEach(function (line) {
          here[line.personId] = true;
        });
        var gone = Object.keys(record.mine).filter(function (id) {
          return !here[id];
        });
        gone.forEach(function (id) {
          delete record.mine[id];
          delete record.base[id];
          if (rowOf[id]) {
            rowOf[id].dataset.gone = "true";
          }
        });
        notice("wait", say("gone", gone.map(nameOf).join(", ")));
        keep(sheet, record);
        draw();
        if (gone.length > 0) {
          send();
        }
      })
      .catch(function () {
        later(RETRY_MS[0]);
      });
  }

  /* ---- two devices, one sheet ---- */

  function moved(current) {
    var theirs = marksOf(current);
    var both = merge(record, theirs);
    var otherCount = !named && current.headCount !== null && current.headCount !== record.heads;
    var closedMeanwhile = (current.state === "CLOSED" || current.state === "LOCKED") && !counts();
    record.v = current.version;
    record.base = theirs;
    record.mine = both.marks;
    state = current.state;
    if (both.questions.length === 0 && !otherCount && !closedMeanwhile) {
      store();
      draw();
      notice("act", say("merged"));
      send();
      return;
    }
    store();
    if (both.questions.length === 0 && !otherCount && same(record.mine, theirs)) {
      settled();
      return;
    }
    ask(both.questions, theirs, current, otherCount, closedMeanwhile);
  }

  function same(one, other) {
    return Object.keys(Object.assign({}, one, other)).every(function (id) {
      return (one[id] || "PRESENT") === (other[id] || "PRESENT");
    });
  }

  function settled() {
    record.unsent = false;
    record.close = counts();
    keep(sheet, record);
    draw();
    status();
  }

  function ask(questions, theirs, current, otherCount, closedMeanwhile) {
    tell("bad", "conflict", say("newer"), say("seeBoth"));
    var differing = closedMeanwhile
      ? Object.keys(record.mine).filter(function (id) {
          return record.mine[id] !== theirs[id];
        })
      : questions;
    var parts = [
      make("h2", { id: "conflict-title", text: say("conflictTitle") }),
      make("p", { text: say(closedMeanwhile ? "conflictClosed" : "conflictText") })
    ];
    var table = make("table", { class: "table" },
      make("thead", {}, make("tr", {}, make("th", { scope: "col", text: say("who") }), make("th", { scope: "col", text: say("here") }), make("th", { scope: "col", text: say("there") }))));
    var lines = make("tbody");
    differing.forEach(function (id) {
      lines.append(make("tr", {}, make("th", { scope: "row", text: nameOf(id) }), choice(id, "here", say(markOf(id)), true), choice(id, "there", say(theirs[id] || "PRESENT"), false)));
    });
    if (otherCount) {
      lines.append(make("tr", {}, make("th", { scope: "row", text: say("sum.heads") }), choice("heads", "here", String(record.heads), true), choice("heads", "there", String(current.headCount), false)));
    }
    table.append(lines);
    parts.push(make("div", { class: "card card-flush scroll" }, table));
    var reason = null;
    if (closedMeanwhile) {
      reason = make("textarea", { id: "conflict-reason", class: "input", rows: "2", maxlength: "300" });
      parts.push(make("div", { class: "field" }, make("label", { for: "conflict-reason", text: say("reason") }), make("span", { class: "hint", text: say("reasonHint") }), reason));
    }
    var done = make("button", { type: "button", class: "btn btn-main btn-wide", id: "settle", text: say("settle") });
    parts.push(done);
    conflict.replaceChildren.apply(conflict, parts);
    done.addEventListener("click", function () {
      differing.forEach(function (id) {
        if (conflict.querySelector("input[name=c" + id + "]:checked").value === "there") {
          record.mine[id] = theirs[id] || "PRESENT";
        }
      });
      if (otherCount && conflict.querySelector("input[name=cheads]:checked").value === "there") {
        record.heads = current.headCount;
      }
      var unchanged = same(record.mine, theirs) && (named || record.heads === current.headCount);
      if (closedMeanwhile && !unchanged && !reason.value.trim()) {
        reason.setAttribute("aria-invalid", "true");
        notice("bad", say("reasonMissing"));
        reason.focus();
        return;
      }
      record.reason = reason ? reason.value.trim() : null;
      record.close = record.close || closedMeanwhile;
      show(conflict, false);
      if (unchanged && (counts() || !record.close)) {
        settled();
        return;
      }
      store();
      draw();
      send();
    });
    show(conflict, true);
  }

  function choice(id, side, text, chosen) {
    var radio = make("input", { type: "radio", name: "c" + id, value: side });
    radio.checked = chosen;
    return make("td", {}, make("label", { class: "check" }, radio, make("span", { text: text })));
  }

  /* ---- beginning ---- */

  var waiting = kept(sheet);
  if (waiting && waiting.unsent && writable) {
    var server = fresh();
    record = waiting;
    if (waiting.v === server.v) {
      draw();
      status();
      send();
    } else {
      draw();
      moved({ version: server.v, state: state, marks: Object.keys(server.mine).map(function (id) {
        return { personId: id, mark: server.mine[id] };
      }), headCount: server.heads });
    }
  } else {
    draw();
    status();
  }

  window.addEventListener("online", function () {
    again = 0;
    send();
    sendOthers(sheet);
  });
  window.addEventListener("offline", status);
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible") {
      send();
    }
  });
  sendOthers(sheet);
})();
