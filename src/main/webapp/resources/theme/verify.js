/* What the page of verification does besides: read a QR code with the camera, take a dropped file, print. */
(function () {
  'use strict';
  var byId = document.getElementById.bind(document);

  var print = byId('print');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', function () { window.print(); });
  }

  var form = byId('paper-form');
  if (form) { takeFiles(form, byId('drop'), byId('paper'), byId('paper-wrong')); }

  function takeFiles(form, drop, input, wrong) {
    function fits() {
      var file = input.files[0];
      var tooLarge = file && file.size > Number(form.dataset.largest);
      wrong.textContent = tooLarge ? form.dataset.tooLarge : '';
      return !tooLarge;
    }
    ['dragenter', 'dragover'].forEach(function (name) {
      drop.addEventListener(name, function (event) { event.preventDefault(); drop.classList.add('over'); });
    });
    ['dragleave', 'drop'].forEach(function (name) {
      drop.addEventListener(name, function () { drop.classList.remove('over'); });
    });
    drop.addEventListener('drop', function (event) {
      event.preventDefault();
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        if (fits()) { form.submit(); }
      }
    });
    input.addEventListener('change', fits);
    form.addEventListener('submit', function (event) { if (!fits()) { event.preventDefault(); } });
  }

  var camera = byId('camera');
  if (!camera || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) { return; }
  camera.hidden = false;
  var eye = byId('eye');
  var says = byId('camera-says');
  var start = byId('camera-start');
  var stop = byId('camera-stop');
  var canvas = document.createElement('canvas');
  var stream = null;

  start.addEventListener('click', function () {
    start.disabled = true;
    Promise.all([reader(), navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })])
      .then(function (ready) {
        stream = ready[1];
        eye.srcObject = stream;
        return eye.play();
      })
      .then(function () {
        show(true);
        says.textContent = says.dataset.looking;
        look();
      })
      .catch(function () {
        end();
        says.textContent = says.dataset.denied;
      });
  });
  stop.addEventListener('click', function () { end(); says.textContent = ''; });
  window.addEventListener('pagehide', end);

  /* the reader of QR codes is large and is fetched only when somebody wants it */
  function reader() {
    if (window.jsQR) { return Promise.resolve(); }
    return new Promise(function (done, failed) {
      var script = document.createElement('script');
      script.src = camera.dataset.reader;
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    });
  }

  function show(running) {
    eye.hidden = !running;
    stop.hidden = !running;
    start.hidden = running;
    start.disabled = false;
  }

  function end() {
    if (stream) { stream.getTracks().forEach(function (track) { track.stop(); }); }
    stream = null;
    show(false);
  }

  function look() {
    if (!stream) { return; }
    if (eye.readyState === eye.HAVE_ENOUGH_DATA) {
      canvas.width = eye.videoWidth;
      canvas.height = eye.videoHeight;
      var pen = canvas.getContext('2d', { willReadFrequently: true });
      pen.drawImage(eye, 0, 0);
      var seen = window.jsQR(pen.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
      if (seen && seen.data) { return found(seen.data); }
    }
    window.setTimeout(look, 150);
  }

  /* whatever host a code names, it is looked up here: a forged paper may point to a forged site */
  function found(text) {
    var ours = /^https?:\/\/[^\/?#]+\/v\/([0-9a-z]+)$/i.exec(text.trim());
    if (ours) {
      end();
      window.location.assign(camera.dataset.base + ours[1].toUpperCase());
    } else {
      says.textContent = says.dataset.foreign;
      window.setTimeout(look, 600);
    }
  }
})();
