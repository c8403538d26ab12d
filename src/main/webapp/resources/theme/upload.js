// A form that brings a file: sent once, with its progress. Without this script the form works as any form does.
document.addEventListener('submit', function (event) {
  const form = event.target;
  if (!form.matches('[data-upload]')) {
    return;
  }
  event.preventDefault();
  const state = form.querySelector('[data-upload-state]');
  const button = form.querySelector('[type=submit]');
  const digits = new Intl.NumberFormat(document.documentElement.lang);
  const request = new XMLHttpRequest();
  const failed = function () {
    button.disabled = false;
    state.textContent = state.dataset.failed;
  };
  button.disabled = true;
  request.upload.addEventListener('progress', function (sent) {
    state.textContent = sent.loaded < sent.total
      ? state.dataset.sending.replace('{0}', digits.format(Math.floor(100 * sent.loaded / sent.total)))
      : state.dataset.sent;
  });
  request.addEventListener('load', function () {
    if (request.status === 200) {
      window.location.assign(request.responseURL);
    } else {
      failed();
    }
  });
  request.addEventListener('error', failed);
  request.open('POST', form.action);
  request.send(new FormData(form));
});
