"use strict";
// The parts of the form that a browser does not have: photos made small, a signature drawn by hand, a position.
window.visitForm = (function () {
  const SIDE = 2048;
  const LARGEST = 10 * 1024 * 1024;

  // the picture as a JPEG of telephone size without its notes; rejected if it is no picture
  async function small(file) {
    const image = await window.createImageBitmap(file);
    const scale = Math.min(1, SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/jpeg", 0.85));
  }

  // resolves with a blob, or with the code of what is wrong
  async function photo(file) {
    if (file.size > 4 * LARGEST) return "photo-too-large";
    try {
      return await small(file);
    } catch (noPicture) {
      return "photo-kind-not-taken";
    }
  }

  function signature(canvas, changed) {
    const pen = canvas.getContext("2d");
    let drawn = false;
    let last = null;
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    };
    function clear() {
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      drawn = false;
    }
    canvas.addEventListener("pointerdown", (event) => { last = at(event); canvas.setPointerCapture(event.pointerId); event.preventDefault(); });
    canvas.addEventListener("pointermove", (event) => {
      if (!last) return;
      const next = at(event);
      pen.strokeStyle = "#10262a";
      pen.lineWidth = 5;
      pen.lineCap = "round";
      pen.beginPath();
      pen.moveTo(...last);
      pen.lineTo(...next);
      pen.stroke();
      last = next;
      drawn = true;
    });
    ["pointerup", "pointercancel"].forEach((end) => canvas.addEventListener(end, () => { if (last) { last = null; changed(); } }));
    clear();
    return {
      clear,
      // base64 of a PNG; empty if nobody has signed
      read: () => (drawn ? canvas.toDataURL("image/png").split(",")[1] : ""),
      async write(png) {
        clear();
        if (!png) return;
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        pen.drawImage(image, 0, 0);
        drawn = true;
      },
    };
  }

  function position() {
    return new Promise((resolve) => {
      if (!navigator.geolocation) { resolve(null); return; }
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude, accuracy: coords.accuracy }),
        () => resolve(null),
        { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
    });
  }

  return { photo, signature, position };
}());
