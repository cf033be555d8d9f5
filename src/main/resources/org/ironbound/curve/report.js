"use strict";
/* Makes the parts of a report that are in the page answer to pointer and keys. */
const connectReport = () => {
  const chart = document.getElementById("chart");
  const svg = chart.querySelector("svg");
  const readout = document.getElementById("readout");
  const headings = [...document.querySelectorAll("#numbers thead th")].map(cell => cell.textContent);
  const rows = [...document.querySelectorAll("#numbers tbody tr")];
  const whole = document.getElementById("certificates");
  const button = document.getElementById("certificate");
  let here = -1;
  const marker = document.createElementNS("http://www.w3.org/2000/svg", "g");
  marker.id = "marker";
  svg.append(marker);
  const heights = row => [row.dataset.y, row.dataset.z].filter(y => y !== undefined).map(Number);
  const show = (index, isScrolled) => {
    if (here >= 0) rows[here].classList.remove("here");
    here = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[here];
    row.classList.add("here");
    if (button) button.disabled = row.dataset.line === undefined;
    if (isScrolled) {
      const box = row.closest(".scroll");
      box.scrollTop = row.offsetTop - box.clientHeight / 2;
    }
    const cells = [...row.cells].map(cell => cell.textContent.trim());
    readout.textContent = row.cells.length === headings.length
      ? headings.map((heading, i) => heading + " " + (cells[i] || "-")).join(", ") : cells.map((cell, i) =>
        i < row.cells.length - 1 ? headings[i] + " " + cell : cell).join(", ");
    marker.replaceChildren(...heights(row).map(y => {
      const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      circle.setAttribute("cx", row.dataset.x);
      circle.setAttribute("cy", y);
      circle.setAttribute("r", 6);
      return circle;
    }));
  };
  const nearest = event => {
    const box = svg.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width * svg.viewBox.baseVal.width;
    const y = (event.clientY - box.top) / box.height * svg.viewBox.baseVal.height;
    let best = 0;
    let least = Infinity;
    rows.forEach((row, i) => {
      const dy = Math.min(...heights(row).map(height => Math.abs(height - y)), 1000);
      const distance = Math.abs(row.dataset.x - x) + dy / 1000;
      if (distance < least) { least = distance; best = i; }
    });
    show(best, true);
  };
  chart.addEventListener("pointermove", nearest);
  chart.addEventListener("pointerdown", nearest);
  chart.addEventListener("keydown", event => {
    const steps = { ArrowLeft: here - 1, ArrowDown: here - 1, ArrowRight: here + 1, ArrowUp: here + 1, Home: 0, End: rows.length - 1 };
    if (event.key in steps) { event.preventDefault(); show(steps[event.key], true); }
  });
  if (whole && button) {
    const lines = new TextDecoder().decode(Uint8Array.from(atob(whole.href.split(",")[1]), c => c.charCodeAt(0))).split("\n");
    button.hidden = false;
    button.addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = "data:application/json;base64," + btoa(lines[rows[here].dataset.line - 1]);
      link.download = "point-" + (here + 1) + ".json";
      link.click();
    });
  }
  if (rows.length > 0) show(Math.max(0, rows.findIndex(row => row.dataset.y !== undefined)), false);
};
if (document.getElementById("chart")) connectReport();
