"use strict";
// Ticking rows of a list: all of a page at once, and how many are ticked.
(function () {
  const written = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : "en");
  const boxes = (form) => [...form.querySelectorAll("input[name=case], input[name=chosen]")];

  function tell(form) {
    const all = boxes(form);
    const ticked = all.filter((box) => box.checked).length;
    form.querySelectorAll("[data-chosen]").forEach((place) => { place.textContent = written.format(ticked); });
    form.querySelectorAll("[data-pick-all]").forEach((box) => {
      box.checked = ticked > 0 && ticked === all.length;
      box.indeterminate = ticked > 0 && ticked < all.length;
    });
  }

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-picks]");
    if (!form) return;
    if (event.target.matches("[data-pick-all]")) boxes(form).forEach((box) => { box.checked = event.target.checked; });
    tell(form);
  });
  // a browser that comes back to the page may bring ticks along
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-picks]").forEach(tell));
}());
