// Cards of the board that are dragged, or moved with the arrow keys. Either leads to the page that asks what happened:
// nothing is written down here, and every card has a link to that page.
"use strict";

const columns = [...document.querySelectorAll(".board-column")];
let dragged = null;

function askAbout(card, column) {
  if (column && column !== card.closest(".board-column")) location.href = card.dataset.move + column.dataset.standing;
}

function takes(column) {
  for (const one of columns) one.classList.toggle("takes", one === column);
}

for (const card of document.querySelectorAll(".board-card")) {
  card.draggable = true;
  card.addEventListener("dragstart", (event) => {
    dragged = card;
    card.classList.add("moves");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.querySelector(".board-name").textContent);
  });
  card.addEventListener("dragend", () => {
    dragged = null;
    card.classList.remove("moves");
    takes(null);
  });
  card.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const turned = document.dir === "rtl" ? -step : step;
    askAbout(card, columns[columns.indexOf(card.closest(".board-column")) + turned]);
  });
}
for (const column of columns) {
  column.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    takes(column);
  });
  column.addEventListener("drop", (event) => {
    event.preventDefault();
    if (dragged) askAbout(dragged, column);
  });
}
