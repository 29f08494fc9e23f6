/*
 * The player of a quiz: one question at a time. Every answer is kept on the device first and sent as the whole state of
 * the attempt, so that nothing is lost without a network and sending twice does no harm. What is right is known to the
 * server alone: without a network the learner goes on, and reads the reasons when the network is back.
 */
(() => {
  'use strict';
  const quiz = document.getElementById('quiz');
  if (!quiz) return;

  const words = quiz.dataset;
  const forms = Array.from(quiz.querySelectorAll('form[data-question]'));
  const go = document.getElementById('go');
  const bar = document.getElementById('bar');
  const place = document.getElementById('place');
  const feedbackBox = quiz.querySelector('.feedback');
  const sync = document.getElementById('sync');
  const result = document.getElementById('result');
  const KEY = `khien.quiz.${words.owner}.${words.module}.${words.version}`;
  const PATIENCE = 8000;
  const RETRY = [2000, 5000, 15000, 30000, 60000];

  let current = 0;
  let sending = false;
  let dirtyAgain = false;
  let failures = 0;
  let timer = null;
  let state = null;
  /* Whether the learner asked for the result; the last answer's reason is read first. */
  let looking = false;

  /* ---- what is kept on the device ---- */

  const newId = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    /* Outside a secure context, a school's own network for example, only the random numbers are there. */
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };

  const recall = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return kept && kept.id && kept.answers ? { ...kept, feedback: {} } : null;
    } catch (e) {
      return null;
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify({ id: state.id, answers: state.answers, submitted: state.submitted }));
    } catch (e) {
      /* A full or forbidden store: the answers still stand in this page and are sent from it. */
    }
  };

  const forget = () => {
    try {
      localStorage.removeItem(KEY);
    } catch (e) {
      /* Nothing was kept. */
    }
  };

  /* ---- talking with the server ---- */

  const say = (kind, sentence) => {
    sync.hidden = !sentence;
    sync.className = `sync is-${kind}`;
    sync.querySelector('[data-icon=sent]').hidden = kind !== 'done';
    sync.querySelector('[data-icon=offline]').hidden = kind === 'done';
    sync.querySelector('[data-slot=sync]').textContent = sentence;
  };

  const call = async (method, body) => {
    const patience = new AbortController();
    const alarm = setTimeout(() => patience.abort(), PATIENCE);
    try {
      return await fetch(words.attempts + state.id, {
        method,
        body: body && JSON.stringify(body),
        signal: patience.signal,
        credentials: 'same-origin',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Requested-With': 'khien', 'Accept-Language': document.documentElement.lang },
      });
    } finally {
      clearTimeout(alarm);
    }
  };

  const take = (attempt) => {
    state.feedback = attempt.answers;
    Object.entries(attempt.answers).forEach(([question, told]) => { state.answers[question] = told.chosen; });
    state.result = attempt.result || null;
    failures = 0;
  };

  const startAfresh = () => {
    forget();
    state = { id: newId(), answers: {}, feedback: {}, submitted: false, result: null };
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(send, RETRY[Math.min(failures, RETRY.length - 1)]);
    failures += 1;
    say('wait', words.kept);
  };

  const refused = async (response) => {
    if (response.status === 401 || response.status === 403) {
      say('bad', words.signedOut);
    } else if (response.status >= 500 || response.status === 409 || response.status === 429) {
      later();
    } else {
      /* The text was changed meanwhile, or the attempt is not ours any more: begin anew, and say so. */
      startAfresh();
      show(0);
      say('wait', words.refused);
    }
  };

  /* Sends the state; while one is under way, the next waits for its end. */
  async function send() {
    if (sending) {
      dirtyAgain = true;
      return;
    }
    sending = true;
    clearTimeout(timer);
    try {
      const response = await call('PUT', { module: words.module, answers: state.answers, submitted: state.submitted });
      if (response.ok) {
        take(await response.json());
        keep();
        say('done', words.sent);
      } else {
        await refused(response);
      }
    } catch (e) {
      later();
    } finally {
      sending = false;
      refresh();
      if (dirtyAgain) {
        dirtyAgain = false;
        send();
      }
    }
  }

  /* ---- what the learner sees ---- */

  const idOf = (index) => forms[index].dataset.question;
  const answered = (index) => state.answers[idOf(index)] !== undefined;
  const allAnswered = () => forms.every((form, index) => answered(index));
  const firstLeft = () => forms.findIndex((form, index) => !answered(index));
  const isLast = () => firstLeft() === -1;

  const tag = (label, sentence) => {
    const place = label.querySelector('.tag');
    place.textContent = sentence;
    place.hidden = !sentence;
  };

  const paintAnswers = () => {
    const told = state.feedback[idOf(current)];
    const chosen = state.answers[idOf(current)];
    forms[current].querySelectorAll('.answer').forEach((label, index) => {
      const input = label.querySelector('input');
      input.disabled = chosen !== undefined;
      if (chosen !== undefined) input.checked = index === chosen;
      const right = told && index === told.right;
      label.classList.toggle('right', Boolean(right));
      label.classList.toggle('wrong', Boolean(told) && index === chosen && !right);
      let sentence = right ? words.right : '';
      if (index === chosen) sentence = right ? `${words.chosen}. ${words.right}` : words.chosen;
      tag(label, sentence);
    });
  };

  const paintFeedback = () => {
    const told = state.feedback[idOf(current)];
    const isNew = Boolean(told) && feedbackBox.hidden;
    feedbackBox.hidden = !told;
    if (!told) return;
    feedbackBox.classList.toggle('good', told.correct);
    feedbackBox.querySelector('[data-face=good]').hidden = !told.correct;
    feedbackBox.querySelector('[data-face=nearly]').hidden = told.correct;
    feedbackBox.querySelector('[data-slot=verdict]').textContent = told.correct ? words.good : words.nearly;
    feedbackBox.querySelector('[data-slot=why]').textContent = told.why;
    feedbackBox.querySelector('.where').hidden = told.correct;
    feedbackBox.querySelector('[data-slot=where]').textContent = words.where.replace('{0}', forms[current].dataset.lesson);
    if (isNew) feedbackBox.scrollIntoView({ block: 'nearest' });
  };

  const paintButton = () => {
    const waiting = sending && !state.feedback[idOf(current)] && failures === 0;
    let label = words.answer;
    if (answered(current)) label = allAnswered() ? words.finish : words.next;
    if (state.submitted && !state.result) label = words.again;
    go.textContent = waiting ? words.sending : label;
    go.setAttribute('aria-disabled', String(waiting));
  };

  const choiceOf = (form, index) => form.querySelectorAll('.answer')[index].querySelector('[data-choice]').textContent;

  /* What was not right yet, with the reason and the lesson to read again. */
  const paintReview = () => {
    const pattern = document.getElementById('review');
    const wrong = forms.filter((form) => {
      const told = state.feedback[form.dataset.question];
      return told && !told.correct;
    });
    wrong.forEach((form) => {
      const told = state.feedback[form.dataset.question];
      const line = pattern.cloneNode(true);
      const fill = (slot, sentence) => { line.querySelector(`[data-slot=${slot}]`).textContent = sentence; };
      line.removeAttribute('id');
      line.hidden = false;
      fill('question', form.querySelector('[data-text]').textContent);
      fill('chosen', choiceOf(form, told.chosen));
      fill('right', choiceOf(form, told.right));
      fill('why', told.why);
      fill('lesson', words.where.replace('{0}', form.dataset.lesson));
      line.querySelector('[data-slot=lesson]').href = form.dataset.reading;
      pattern.before(line);
    });
    result.querySelector('summary[data-slot=review]').textContent = words.review.replace('{0}', wrong.length);
    return wrong.length;
  };

  const paintResult = () => {
    const { rightAnswers, questions, passed, reread } = state.result;
    quiz.hidden = true;
    go.hidden = true;
    result.hidden = false;
    bar.value = forms.length;
    place.textContent = forms.length;
    const shown = { reread: reread.length > 0, review: paintReview() > 0, passed, failed: !passed };
    document.querySelectorAll('[data-result]').forEach((part) => { part.hidden = !shown[part.dataset.result]; });
    result.querySelectorAll('[data-slot=score]').forEach((part) => {
      part.textContent = words.score.replace('{0}', rightAnswers).replace('{1}', questions);
    });
    const lessons = new Set(reread.map((line) => line.lesson));
    result.querySelectorAll('[data-lesson]').forEach((line) => { line.hidden = !lessons.has(line.dataset.lesson); });
    forget();
    document.dispatchEvent(new Event('khien:turn'));
    window.scrollTo(0, 0);
    result.querySelector(`[data-result=${passed ? 'passed' : 'failed'}] h1`).focus();
  };

  function refresh() {
    if (looking && state.result) {
      paintResult();
      return;
    }
    paintAnswers();
    paintFeedback();
    paintButton();
  }

  function show(index, quietly) {
    current = index;
    forms.forEach((form, i) => { form.hidden = i !== index; });
    bar.value = index + 1;
    place.textContent = index + 1;
    refresh();
    document.dispatchEvent(new Event('khien:turn'));
    window.scrollTo(0, 0);
    if (!quietly) forms[index].querySelector('h1').focus();
  }

  /* ---- what the learner does ---- */

  const answer = () => {
    const chosen = forms[current].querySelector('input:checked');
    if (!chosen) {
      say('wait', words.choose);
      forms[current].querySelector('input').focus();
      return;
    }
    state.answers[idOf(current)] = Number(chosen.value);
    /* The last answer hands the attempt in: nobody loses it who closes the page before looking at the result. */
    state.submitted = allAnswered();
    keep();
    send();
    refresh();
  };

  const next = () => {
    if (!isLast()) {
      say('done', '');
      show(firstLeft());
      return;
    }
    looking = true;
    if (!state.result) {
      state.submitted = true;
      keep();
      send();
    }
    refresh();
  };

  go.addEventListener('click', () => {
    if (go.getAttribute('aria-disabled') === 'true') return;
    if (answered(current)) next();
    else answer();
  });
  forms.forEach((form) => {
    form.addEventListener('submit', (event) => event.preventDefault());
    /* A form without a button of its own is not sent by the Enter key; who has no mouse expects it. */
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target.type !== 'radio') return;
      event.preventDefault();
      go.click();
    });
  });
  window.addEventListener('online', () => { if (timer) send(); });

  /* ---- beginning, or going on ---- */

  const begin = async () => {
    state = recall();
    if (!state) {
      startAfresh();
      if (words.unfinished) {
        state.id = words.unfinished;
        try {
          const response = await call('GET');
          if (response.ok) take(await response.json());
          else startAfresh();
        } catch (e) {
          say('wait', words.kept);
        }
      }
    } else if (Object.keys(state.answers).length) {
      send();
    }
    const left = firstLeft();
    show(left === -1 ? forms.length - 1 : left, true);
  };

  begin();
})();
