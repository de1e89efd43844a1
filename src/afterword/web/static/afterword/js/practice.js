// A card: a clock to think by, and a voice note that never leaves this page. Everything else works without.
"use strict";

// The clock counts up: an answer that runs over is worth knowing, not worth an alarm.
for (const timer of document.querySelectorAll("[data-timer]")) {
  const shown = timer.querySelector("output");
  let began = 0;
  let ticking = 0;
  timer.querySelector("[data-timer-start]").addEventListener("click", (event) => {
    const button = event.currentTarget;
    if (ticking) {
      clearInterval(ticking);
      ticking = 0;
      button.textContent = "Start again";
      return;
    }
    began = performance.now();
    shown.textContent = "0:00";
    button.textContent = "Stop the clock";
    ticking = setInterval(() => {
      const seconds = Math.floor((performance.now() - began) / 1000);
      shown.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }, 250);
  });
}

// The voice note: kept as a blob of this page, revoked when it is discarded or recorded anew.
class Voice {
  constructor(root) {
    this.record = root.querySelector("[data-voice-record]");
    this.discard = root.querySelector("[data-voice-discard]");
    this.audio = root.querySelector("audio");
    this.said = root.querySelector("[data-voice-said]");
    this.record.addEventListener("click", () => (this.recorder ? this.recorder.stop() : this.begin()));
    this.discard.addEventListener("click", () => this.forget("Discarded."));
    root.hidden = false;
  }

  async begin() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.forget("Recording. Nobody else hears it.");
      const parts = [];
      this.recorder = new MediaRecorder(stream);
      this.recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
      this.recorder.addEventListener("stop", () => {
        for (const track of stream.getTracks()) track.stop();
        this.keep(new Blob(parts, { type: this.recorder.mimeType }));
      });
      this.recorder.start();
      this.name("Stop");
    } catch {
      this.said.textContent = "There is no microphone that this page may use. Answer aloud all the same.";
    }
  }

  keep(blob) {
    this.recorder = null;
    this.audio.src = URL.createObjectURL(blob);
    this.audio.hidden = this.discard.hidden = false;
    this.said.textContent = "Only this page has it; leaving the page discards it.";
    this.name("Record it again");
  }

  forget(words) {
    if (this.audio.src) URL.revokeObjectURL(this.audio.src);
    this.audio.removeAttribute("src");
    this.audio.hidden = this.discard.hidden = true;
    this.said.textContent = words;
    this.name("Record my answer");
  }

  name(word) {
    this.record.querySelector("span").textContent = word;
  }
}

for (const root of document.querySelectorAll("[data-voice]")) {
  if (navigator.mediaDevices && window.MediaRecorder) new Voice(root);
  else root.remove();
}
