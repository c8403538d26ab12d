"use strict";
// Counters over a list that stays open: asked for when the server says that they have changed, and now and then in any case.
(function () {
  const language = document.documentElement.lang === "fa" ? "fa-IR" : "en";
  const written = new Intl.NumberFormat(language);
  const EVERY = 20000;
  let asking = false;

  async function ask() {
    if (asking || document.hidden) return;
    asking = true;
    try {
      const answer = await fetch("counters" + window.location.search, { headers: { Accept: "application/json" }, redirect: "error" });
      if (answer.ok) show(await answer.json());
    } catch (away) {
      // the server is away or the session has ended; the counters stay as they were and the next round asks again
      document.body.dataset.counters = "old";
    } finally {
      asking = false;
    }
  }

  function show(counts) {
    document.body.dataset.counters = "live";
    document.querySelectorAll("[data-count]").forEach((place) => {
      place.textContent = written.format(counts[place.dataset.count] || 0);
    });
  }

  window.separiCountersChanged = ask;
  window.setInterval(ask, EVERY);
  document.addEventListener("visibilitychange", ask);
}());
