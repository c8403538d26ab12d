"use strict";
// Where reports of visits wait in the browser: a report with its answers, and its photos beside it, because what is typed is
// written often and a photo is large. Whoever signs in at the same browser sees only his own.
window.visitStore = (function () {
  let opened;

  function open() {
    opened = opened || new Promise((resolve, reject) => {
      const request = window.indexedDB.open("separi-visits", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("reports", { keyPath: "id" });
        request.result.createObjectStore("photos", { keyPath: "key" }).createIndex("report", "report");
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return opened;
  }

  // one transaction; resolves with what the work's request brought when it is on the disk
  function within(stores, mode, work) {
    return open().then((database) => new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, mode, { durability: "strict" });
      const request = work(transaction);
      transaction.oncomplete = () => resolve(request && request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    }));
  }

  const all = (owner) => within(["reports"], "readonly", (t) => t.objectStore("reports").getAll())
    .then((reports) => reports.filter((report) => report.owner === owner));

  return {
    all,
    get: (id) => within(["reports"], "readonly", (t) => t.objectStore("reports").get(id)),
    put: (report) => within(["reports"], "readwrite", (t) => t.objectStore("reports").put(report)),
    photos: (id) => within(["photos"], "readonly", (t) => t.objectStore("photos").index("report").getAll(id))
      .then((photos) => photos.sort((a, b) => a.key < b.key ? -1 : 1)),
    addPhoto: (photo) => within(["photos"], "readwrite", (t) => t.objectStore("photos").put(photo)),
    removePhoto: (key) => within(["photos"], "readwrite", (t) => t.objectStore("photos").delete(key)),
    // the report goes, and its photos with it
    forget: (id) => within(["reports", "photos"], "readwrite", (t) => {
      t.objectStore("reports").delete(id);
      t.objectStore("photos").index("report").getAllKeys(id).onsuccess = (found) => found.target.result.forEach((key) => t.objectStore("photos").delete(key));
    }),
    // a report that was refused is corrected under a new name: the photos of the old one are at the server already
    rename: (report, id) => within(["reports", "photos"], "readwrite", (t) => {
      t.objectStore("reports").delete(report.id);
      t.objectStore("photos").index("report").getAll(report.id).onsuccess = (found) => found.target.result.forEach((photo) => {
        t.objectStore("photos").delete(photo.key);
        t.objectStore("photos").put({ ...photo, report: id, key: photo.key.replace(report.id, id), sent: false });
      });
      t.objectStore("reports").put({ ...report, id, state: "draft" });
    }),
  };
}());
