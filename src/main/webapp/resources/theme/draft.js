"use strict";
// What is typed at a desk outlives its page: an expired view, a session that ended, another language, a server that starts
// again. It stays in this tab of this browser until it was done, is thrown away, or its writer signs out.
(function () {
  const store = window.sessionStorage;
  const main = document.getElementById("main");
  const address = new URLSearchParams(window.location.search);
  const SENT = "draft-sent";
  // what an address tells beside its subject
  const BESIDE = ["lang", "done", "day", "q", "after"];
  const KINDS_LEFT_OUT = ["hidden", "submit", "button", "file", "password"];

  const forms = () => [...document.querySelectorAll("form[data-draft], form[data-once][id]:not([data-picks])")];
  const drafted = (event) => forms().find((form) => form.contains(event.target));
  const fields = (form) => [...form.elements].filter((field) => field.name && !KINDS_LEFT_OUT.includes(field.type));

  function place() {
    const subject = new URLSearchParams(address);
    BESIDE.forEach((name) => subject.delete(name));
    return window.location.pathname + "?" + subject;
  }

  const draftOf = (form) => "draft:" + (form.dataset.draft || place() + "#" + form.id);

  function read(form) {
    const kept = JSON.parse(store.getItem(draftOf(form)) || "null");
    // another person at the same browser never sees it
    return kept && kept.owner === main.dataset.owner ? kept.values : null;
  }

  function keep(form) {
    const values = read(form) || {};
    const boxes = fields(form).filter((field) => field.type === "checkbox");
    boxes.forEach((box) => { values[box.name] = boxes.filter((one) => one.name === box.name && one.checked).map((one) => one.value); });
    for (const field of fields(form)) {
      if (field.type !== "checkbox" && (field.type !== "radio" || field.checked)) values[field.name] = field.value;
    }
    store.setItem(draftOf(form), JSON.stringify({ owner: main.dataset.owner, values }));
  }

  // true if the field became other than it was
  function put(field, value) {
    if (field.type === "radio" || field.type === "checkbox") {
      const checked = field.type === "radio" ? field.value === value || field.checked : value.includes(field.value);
      if (field.checked === checked) return false;
      field.checked = checked;
    } else {
      if (field.value === value) return false;
      field.value = value;
    }
    return true;
  }

  // gives back what was typed; tells which fields changed, in their order
  function fill(form) {
    const values = read(form) || {};
    return fields(form).filter((field) => values[field.name] !== undefined && put(field, values[field.name]));
  }

  function tell(form) {
    if (!form.querySelector("[data-draft-restored]")) form.prepend(document.getElementById("restored").content.cloneNode(true));
    form.querySelectorAll("[data-draft-restored]").forEach((note) => { note.hidden = false; });
    const folded = form.closest("details");
    if (folded) folded.open = true;
  }

  function restore(form) {
    const changed = fill(form);
    if (changed.length === 0) return;
    tell(form);
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
    const sent = store.getItem(SENT);
    store.removeItem(SENT);
    // whoever had to sign in on the way was not heard, whatever the address says
    const heard = address.has("done") && !main.dataset.answered && !new URL(document.referrer || "about:blank").pathname.endsWith("/sign-in");
    if (heard) store.removeItem(sent);
    document.querySelectorAll("[data-draft-done]").forEach((done) => store.removeItem("draft:" + done.dataset.draftDone));
    forms().forEach((form) => {
      if (main.dataset.answered && draftOf(form) === sent) keep(form);
      else restore(form);
    });
  }

  forms().forEach((form) => { form.dataset.seen = "1"; });
  // not before PrimeFaces listens and has its nonce, which it gets in jQuery's queue
  window.addEventListener("load", () => { if (window.jQuery) window.jQuery(arrive); else arrive(); });
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", () => document.querySelectorAll("form[data-draft]").forEach(settle));

  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => { const form = drafted(event); if (form) keep(form); });
  }
  document.addEventListener("submit", (event) => {
    const form = drafted(event);
    if (!form) return;
    store.setItem(SENT, draftOf(form));
    // what was done before is not said of this again
    const to = new URL(form.action);
    to.searchParams.delete("done");
    form.action = to;
  });
  document.addEventListener("click", (event) => {
    const forget = event.target.closest("[data-draft-forget]");
    if (forget) {
      store.removeItem(draftOf(forget.closest("form")));
      window.location.assign(window.location.pathname + window.location.search);
    }
  });
}());
