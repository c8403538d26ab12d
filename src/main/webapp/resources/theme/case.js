"use strict";
// The case by keyboard. Every element with data-key has a key, known by its place on the keyboard, so that it is the same
// under a Persian and an English layout; ? lists those that can be pressed now.
(function () {
  const dialog = document.getElementById("keys");
  const list = document.getElementById("keysList");
  const ask = document.getElementById("keysAsk");
  const withKeys = () => [...document.querySelectorAll("[data-key]")];

  function row(name, what) {
    const line = document.createElement("div");
    const key = document.createElement("dt");
    const text = document.createElement("dd");
    key.textContent = name;
    key.className = "code ltr";
    text.textContent = what;
    line.append(key, text);
    return line;
  }

  function show() {
    list.replaceChildren(...withKeys().map((element) => row(element.dataset.keyName, element.textContent.trim())), row("?", ask.textContent.trim()));
    dialog.showModal();
  }

  function press(element) {
    if (element.tagName === "SUMMARY") {
      element.parentElement.open = true;
      // what is still to be filled in: letters typed at a ticked box would untick it with their spaces
      const field = element.parentElement.querySelector("input[type=checkbox]:not(:checked), input[type=text], textarea");
      (field || element).focus();
      element.scrollIntoView({ block: "nearest" });
    } else if (element.tagName === "A") {
      element.click();
    } else {
      // a decision is made by the key that presses every button, not by this one
      element.focus();
    }
  }

  ask.hidden = false;
  ask.addEventListener("click", show);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, dialog");
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "?" || event.key === "\u061f") {
      event.preventDefault();
      show();
      return;
    }
    const element = withKeys().find((one) => one.dataset.key === event.code);
    if (element) {
      event.preventDefault();
      press(element);
    }
  });
}());
