"use strict";
// What desks do in the browser: the Jalali picker, focus after an answer of the server, and drafts that outlive an expired page.
(function () {
  const lang = document.documentElement.lang;
  const store = window.sessionStorage;
  const draftOf = (form) => "draft:" + form.dataset.draft;
  const fields = (form) => [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.type !== "submit" && field.type !== "button");

  function read(form) {
    const kept = JSON.parse(store.getItem(draftOf(form)) || "null");
    // another person at the same browser never sees it
    return kept && kept.owner === form.dataset.owner ? kept.values : null;
  }

  function keep(form) {
    const values = read(form) || {};
    for (const field of fields(form)) {
      if (field.type !== "radio" || field.checked) values[field.name] = field.value;
    }
    store.setItem(draftOf(form), JSON.stringify({ owner: form.dataset.owner, values }));
  }

  // gives back what was typed; tells which fields changed, in their order
  function fill(form) {
    const values = read(form);
    const changed = [];
    for (const field of values ? fields(form) : []) {
      const value = values[field.name];
      if (value === undefined) continue;
      if (field.type === "radio") {
        if (field.value === value && !field.checked) { field.checked = true; changed.push(field); }
      } else if (field.value !== value) {
        field.value = value;
        changed.push(field);
      }
    }
    return changed;
  }

  function restore(form) {
    const changed = fill(form);
    if (changed.length === 0) return;
    form.querySelectorAll("[data-draft-restored]").forEach((note) => { note.hidden = false; });
    // what depends on a choice comes from the server: ask again, as if it had just been chosen
    changed.filter((field) => field.type === "radio" || field.tagName === "SELECT" || field.id === "code")
      .forEach((field) => field.dispatchEvent(new Event("change", { bubbles: true })));
  }

  // after an answer: a part that was written anew gets back what was typed into it; a form that was written anew as a
  // whole is what the server made of it
  function settle(form) {
    if (form.dataset.seen) fill(form);
    form.querySelectorAll("[data-tidy]").forEach((answer) => {
      const field = document.getElementById(answer.dataset.tidyOf);
      // whoever typed on meanwhile is asked again anyway
      if (field && field.value === answer.dataset.typed) field.value = answer.dataset.tidy;
    });
    form.querySelectorAll("[data-live]").forEach((field) => {
      const wrong = document.getElementById(field.id + "-wrong");
      field.setAttribute("aria-invalid", String(!!wrong && wrong.textContent !== ""));
    });
    keep(form);
    form.dataset.seen = "1";
  }

  function arrive() {
    const place = document.querySelector("[data-focus=now]");
    if (!place) return;
    place.removeAttribute("data-focus");
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
    if (place.tagName === "H1") window.scrollTo(0, 0);
  }

  function sayThatItIsLost() {
    const notice = document.getElementById("lost");
    if (!notice) return;
    notice.hidden = false;
    notice.querySelector("a").href = window.location.pathname + window.location.search;
    notice.focus();
    notice.scrollIntoView({ block: "center" });
  }

  // not before PrimeFaces listens and has its nonce, which it gets in jQuery's queue
  window.addEventListener("load", () => { if (window.jQuery) window.jQuery(() => document.querySelectorAll("form[data-draft]").forEach(restore)); });
  document.querySelectorAll("form[data-draft]").forEach((form) => { form.dataset.seen = "1"; });
  document.querySelectorAll("[data-draft-done]").forEach((done) => store.removeItem("draft:" + done.dataset.draftDone));
  arrive();

  document.addEventListener("input", (event) => { const form = event.target.closest("form[data-draft]"); if (form) keep(form); });
  document.addEventListener("change", (event) => { const form = event.target.closest("form[data-draft]"); if (form) keep(form); });
  document.addEventListener("click", (event) => {
    const forget = event.target.closest("[data-draft-forget]");
    if (forget) { store.removeItem(draftOf(forget.closest("form"))); window.location.assign(window.location.pathname + window.location.search); }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const source = document.getElementById(copy.dataset.copy);
      source.select();
      navigator.clipboard.writeText(source.value).then(() => { copy.textContent = copy.dataset.copied; });
    }
    if (event.target.closest("form[action$='/sign-out'] button")) { store.clear(); if (window.caches) window.caches.delete("separi-visits"); }
  });
  document.addEventListener("submit", (event) => {
    // one press, one request; the server would file once all the same
    if (event.target.dataset.sent) event.preventDefault();
    else if (event.target.matches("form[data-once]")) event.target.dataset.sent = "1";
  });

  function hidePicker() {
    if (window.jalaliDatepicker) window.jalaliDatepicker.hide();
  }

  // the picker shows itself a moment after its field got the focus, even if the field has lost it by then
  function hideLatePicker() {
    const picker = document.querySelector("jdp-container");
    const wanted = document.activeElement && document.activeElement.closest("jdp-container, [data-jdp]");
    if (picker && picker.style.display === "block" && !wanted) hidePicker();
  }

  // the picker's own parts have neither names nor states
  function namePicker() {
    const words = document.getElementById("main").dataset;
    document.querySelectorAll("jdp-container .jdp-year select").forEach((year) => year.setAttribute("aria-label", words.year));
    document.querySelectorAll("jdp-container .jdp-month select").forEach((month) => month.setAttribute("aria-label", words.month));
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", () => { hidePicker(); document.querySelectorAll("form[data-draft]").forEach(settle); arrive(); });
    window.jQuery(document).on("pfAjaxError", sayThatItIsLost);
  }

  if (window.jalaliDatepicker) {
    window.jalaliDatepicker.startWatch({ persianDigits: lang === "fa", minDate: "attr", maxDate: "attr", showEmptyBtn: false, autoReadOnlyInput: false, zIndex: 3000 });
    new MutationObserver(namePicker).observe(document.body, { childList: true, subtree: true });
    new MutationObserver(hideLatePicker).observe(document.body, { attributes: true, attributeFilter: ["style"], subtree: true });
    // who leaves the field by keyboard leaves the picker too
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") hidePicker(); });
    document.addEventListener("focusin", (event) => { if (!event.target.closest("jdp-container, [data-jdp]")) hidePicker(); });
  }

  document.querySelectorAll("[data-look-again]").forEach((waiting) => {
    window.setTimeout(() => window.location.reload(), 1000 * Number(waiting.dataset.lookAgain));
  });
}());
