"use strict";
// Lets the inspector's page open without a network. The network comes first: what is kept may be of yesterday.
const CACHE = "separi-visits";
const page = new URL(self.registration.scope).pathname;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && pathname === page) {
    event.respondWith(fetch(request).catch(() => caches.open(CACHE).then((cache) => cache.match(page))));
  } else if (pathname.includes("/jakarta.faces.resource/")) {
    event.respondWith(caches.open(CACHE).then((cache) => cache.match(request)).then((kept) => kept || fetch(request)));
  }
});
