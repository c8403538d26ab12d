"use strict";
// What desks do in the browser: the Jalali picker, focus after an answer of the server, and copies of what is to be copied.
(function () {
  const lang = document.documentElement.lang;

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

  arrive();

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const source = document.getElementById(copy.dataset.copy);
      source.select();
      navigator.clipboard.writeText(source.value).then(() => { copy.textContent = copy.dataset.copied; });
    }
    if (event.target.closest("form[action$='/sign-out'] button")) { window.sessionStorage.clear(); if (window.caches) window.caches.delete("separi-visits"); }
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
    window.jQuery(document).on("pfAjaxComplete", () => { hidePicker(); arrive(); });
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
