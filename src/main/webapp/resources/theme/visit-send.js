"use strict";
// Sends what waits, photo by photo and then the report. Whatever was sent and not confirmed is sent again: the server knows the
// report by the name that it was given here, so nothing is ever taken twice.
window.visitSend = (function () {
  const store = window.visitStore;
  let running = null;
  let again = false;

  // what the server said: its code, "signIn" if it wants to know who we are, "queued" if there is no network or it is not well
  async function post(address, type, body) {
    let answer;
    try {
      answer = await window.fetch(address, { method: "POST", headers: { "Content-Type": type }, body, redirect: "manual", credentials: "same-origin" });
    } catch (away) {
      return { code: "queued" };
    }
    const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return { code: "signIn" };
    if (answer.status >= 500 || !json) return { code: "queued" };
    return answer.json();
  }

  async function photos(report, base) {
    const waiting = await store.photos(report.id);
    for (let place = 1; place <= waiting.length; place += 1) {
      const photo = waiting[place - 1];
      if (!photo.sent) {
        const answer = await post(`${base}/${place}`, "application/octet-stream", photo.blob);
        if (answer.code !== "kept") return answer;
        await store.addPhoto({ ...photo, sent: true });
      }
    }
    return { code: "kept", count: waiting.length };
  }

  async function one(report, address, say) {
    await say(report, "sending");
    const base = `${address}visit-door/${report.visit}/${report.id}`;
    let answer = await photos(report, base);
    if (answer.code === "kept") {
      answer = await post(base, "application/json", JSON.stringify({ ...report.content, photos: answer.count }));
    }
    if (answer.code === "kept") {
      // what others' homes look like does not stay on a telephone
      await store.forget(report.id);
      await store.put({ id: report.id, visit: report.visit, owner: report.owner, place: report.place, code: report.code, state: "sent" });
      return say(report, "sent");
    }
    if (answer.code === "queued" || answer.code === "signIn") return say(report, answer.code);
    if (answer.code === "visit-photos-missing") {
      for (const photo of await store.photos(report.id)) await store.addPhoto({ ...photo, sent: false });
      return say(report, "queued");
    }
    await store.put({ ...report, state: "stopped", code: answer.code, field: answer.field });
    return say(report, answer.code, answer.field);
  }

  async function all(owner, address, say) {
    for (const report of await store.all(owner)) {
      if (report.state === "queued") await one(report, address, say);
    }
  }

  // one round at a time, and another if something came meanwhile; other tabs wait for their turn
  async function rounds(owner, address, say) {
    const round = () => all(owner, address, say);
    do {
      again = false;
      await (navigator.locks ? navigator.locks.request("separi-visits", round) : round());
    } while (again);
  }

  return function (owner, address, say) {
    if (running) {
      again = true;
      return running;
    }
    running = rounds(owner, address, say).finally(() => { running = null; });
    return running;
  };
}());
