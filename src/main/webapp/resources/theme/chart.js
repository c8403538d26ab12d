"use strict";
// Digits of the page on every axis: the charts' own way of writing a zero knows no language.
window.separiChart = function () {
  const written = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : "en");
  const y = this.cfg.config.options.scales.y;
  y.ticks.callback = (value) => written.format(value);
};
