"use strict";
// The inspector's page: which report is open, what is kept of it, and what became of those that were sent.
(function () {
  const store = window.visitStore;
  const page = document.getElementById("visits");
  const form = document.getElementById("visit-form");
  const { owner, base, most } = page.dataset;
  const $ = (id) => document.getElementById(id);
  const word = (name, ...values) => {
    const found = document.querySelector(`#visit-words [data-word="${name}"]`) || document.querySelector('#visit-words [data-word="wrong"]');
    return values.reduce((text, value, i) => text.replace(`{${i}}`, new Intl.NumberFormat(document.documentElement.lang).format(value)), found.textContent);
  };
  const cards = [...document.querySelectorAll("[data-visit]")];
  const signature = window.visitForm.signature($("signature"), () => keep());
  let open = null;

  // ---- what is kept
  function content() {
    const value = (name) => (form.elements[name].value || "").trim();
    const group = (names) => Object.fromEntries(names.map((name) => [name, value(name)]));
    const checks = [...form.querySelectorAll(".check")].map((field) => field.id.slice("check-".length));
    const measures = [...form.querySelectorAll(".measures input")].map((field) => field.name);
    const nobody = value("capacity") === "NOBODY";
    return {
      visitedAt: new Date().toISOString(), checks: group(checks), measures: group(measures), result: value("result"), finding: value("finding"),
      position: open.content.position || null, present: { capacity: value("capacity"), name: nobody ? "" : value("name") },
      signature: nobody ? "" : signature.read(), notes: value("notes"),
    };
  }

  async function keep() {
    if (!open || form.hidden) return;
    open.content = content();
    sayState();
    if (!$("visit-wrong").hidden) wrong();
    await store.put(open);
  }

  function fill(report) {
    form.reset();
    const values = { ...report.content.checks, ...report.content.measures, result: report.content.result, finding: report.content.finding, notes: report.content.notes, ...report.content.present };
    Object.entries(values).forEach(([name, value]) => { if (value && form.elements[name]) form.elements[name].value = value; });
    return signature.write(report.content.signature);
  }

  function sayState() {
    $("somebody").hidden = form.elements.capacity.value === "NOBODY";
    $("finding-field").hidden = form.elements.result.value !== "NEGATIVE";
    $("sign-state").textContent = signature.read() ? word("signed") : "";
    const place = open.content.position;
    if (place) $("position-said").textContent = word("located", Math.round(place.accuracy));
  }

  async function showPhotos() {
    const list = $("visit-photos");
    const photos = await store.photos(open.id);
    list.replaceChildren(...photos.map((photo, i) => {
      const item = document.createElement("li");
      const image = document.createElement("img");
      image.src = URL.createObjectURL(photo.blob);
      image.onload = () => URL.revokeObjectURL(image.src);
      image.alt = word("photo", i + 1);
      const remove = document.createElement("button");
      remove.type = "button";
      remove.className = "button quiet slim";
      remove.textContent = word("remove");
      remove.setAttribute("aria-label", `${word("remove")} ${image.alt}`);
      remove.addEventListener("click", async () => { await store.removePhoto(photo.key); showPhotos(); });
      item.append(image, remove);
      return item;
    }));
    return photos.length;
  }

  // ---- from the list to the form and back
  async function show(number) {
    const card = cards.find((one) => one.dataset.visit === number);
    const drafts = (await store.all(owner)).filter((one) => one.visit === number && one.state === "draft");
    open = drafts[0] || { id: crypto.randomUUID(), visit: number, owner, state: "draft", place: card.dataset.place, code: card.dataset.code, content: {} };
    $("visit-code").textContent = card.dataset.code;
    $("visit-place").textContent = card.dataset.place;
    $("visit-wrong").hidden = true;
    $("visit-list").hidden = true;
    form.hidden = false;
    await fill(open);
    sayState();
    await showPhotos();
    $("visit-head").focus();
    window.scrollTo(0, 0);
  }

  async function back() {
    await keep();
    open = null;
    form.hidden = true;
    $("visit-list").hidden = false;
    await list();
  }

  function item(report) {
    const entry = document.createElement("li");
    entry.className = "card";
    entry.dataset.kept = report.visit;
    const head = document.createElement("p");
    head.className = "strong";
    const code = document.createElement("span");
    code.className = "code ltr";
    code.textContent = report.code;
    head.append(code, ` ${report.place}`);
    const said = document.createElement("p");
    const tone = { sent: "is-fine", stopped: "is-stopped" }[report.state] || "is-soon";
    said.className = `note ${tone}`;
    said.textContent = report.state === "stopped" ? word(report.reason) : word(report.reason || report.state);
    entry.append(head, said);
    const act = (name, done) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button quiet slim";
      button.textContent = word(name);
      button.addEventListener("click", done);
      entry.append(button);
    };
    if (report.state === "stopped" && report.field && cards.some((card) => card.dataset.visit === report.visit)) {
      act("edit", async () => { await store.rename(strip(report), crypto.randomUUID()); await list(); show(report.visit); });
    }
    if (report.state !== "queued") act("forget", async () => { await store.forget(report.id); list(); });
    return entry;
  }

  const strip = ({ reason, field, ...report }) => report;

  async function list() {
    const reports = await store.all(owner);
    const kept = reports.filter((report) => report.state !== "draft");
    $("visit-kept").hidden = kept.length === 0;
    $("visit-kept-list").replaceChildren(...kept.map(item));
    cards.forEach((card) => {
      const mine = reports.filter((report) => report.visit === card.dataset.visit);
      card.hidden = mine.some((report) => report.state !== "draft");
      card.querySelector("[data-state=draft]").hidden = !mine.some((report) => report.state === "draft");
    });
  }

  // ---- sending
  async function say(report, reason, field) {
    const now = await store.get(report.id);
    if (now) await store.put({ ...now, reason, field });
    await list();
  }

  const send = () => window.visitSend(owner, base, say).then(list);

  function wrong() {
    const { checks, result, finding, present, signature: signed, notes } = open.content;
    const missing = Object.entries(checks).filter(([, answer]) => !answer).map(([name]) => [`${name}-YES`, $(`check-${name}`).querySelector("legend").textContent]);
    const label = (id) => document.querySelector(`label[for="${id}"]`).textContent;
    if (!result) missing.push(["result-CLEAR", $("check-result").querySelector("legend").textContent]);
    if (result === "NEGATIVE" && !finding) missing.push(["finding", label("finding")]);
    if (present.capacity !== "NOBODY" && !present.name) missing.push(["name", label("name")]);
    if (present.capacity !== "NOBODY" && !signed && !notes) missing.push(["signature", $("sign-label").textContent]);
    $("visit-wrong").hidden = missing.length === 0;
    $("visit-wrong").querySelector("ul").replaceChildren(...missing.map(([id, name]) => {
      const entry = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${id}`;
      link.textContent = name;
      link.addEventListener("click", (event) => { event.preventDefault(); $(id).focus(); $(id).scrollIntoView({ block: "center" }); });
      entry.append(link);
      return entry;
    }));
    return missing.length > 0;
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await keep();
    if (wrong()) {
      $("visit-wrong").focus();
      return;
    }
    await store.put({ ...open, state: "queued" });
    open = null;
    form.hidden = true;
    $("visit-list").hidden = false;
    window.scrollTo(0, 0);
    await list();
    send();
  });
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  $("visit-back").addEventListener("click", back);
  $("sign-again").addEventListener("click", () => { signature.clear(); keep(); });
  $("locate").addEventListener("click", async () => {
    $("position-said").textContent = word("locating");
    const place = await window.visitForm.position();
    if (!open) return;
    if (place) { open.content.position = place; keep(); } else $("position-said").textContent = word("notLocated");
  });
  $("photos").addEventListener("change", async (event) => {
    const files = [...event.target.files];
    event.target.value = "";
    $("photos-wrong").textContent = "";
    let count = (await store.photos(open.id)).length;
    for (const file of files) {
      if (count >= Number(most)) { $("photos-wrong").textContent = word("tooMany", Number(most)); break; }
      const taken = await window.visitForm.photo(file);
      if (typeof taken === "string") $("photos-wrong").textContent = `${file.name}: ${word(taken)}`;
      else { count += 1; await store.addPhoto({ key: `${open.id}/${Date.now()}-${String(count).padStart(2, "0")}`, report: open.id, blob: taken, sent: false }); }
    }
    await keep();
    showPhotos();
  });
  document.addEventListener("click", (event) => { const button = event.target.closest("[data-report]"); if (button) show(button.dataset.report); });

  const line = () => { $("visit-offline").hidden = navigator.onLine; if (navigator.onLine) send(); };
  window.addEventListener("online", line);
  window.addEventListener("offline", line);
  // a line that comes back does not always say so
  window.setInterval(() => { if (navigator.onLine) send(); }, 30000);
  list().then(line);

  // ---- the page itself, for the next time without a network
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register(`${base}visit-worker.js`, { scope: `${base}visit` }).then(async () => {
      const cache = await caches.open("separi-visits");
      const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((part) => part.href || part.src);
      const fonts = performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => /woff2/.test(name));
      if (!navigator.onLine) return;
      await Promise.all([...parts, ...fonts].map(async (part) => (await cache.match(part)) || cache.add(part)));
      const fresh = await window.fetch(`${base}visit`, { redirect: "manual" });
      if (fresh.ok) await cache.put(`${base}visit`, fresh);
      page.dataset.ready = "offline";
    });
  }
}());
