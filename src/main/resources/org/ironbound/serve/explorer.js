/* Asks again while a number is changed, by hand or by its slider; without this script the form does, when it is sent. */
(() => {
  const form = document.querySelector("form");
  const result = document.getElementById("result");
  const state = document.getElementById("state");
  /* The server ends what it computes for a question when the same page asks another one. */
  const page = [...crypto.getRandomValues(new Uint32Array(4))].map(part => part.toString(16)).join("-");
  const LONGEST_ADDRESS = 2000;
  const LARGEST_FILE = 60000;
  let waiting = 0;
  let asking = new AbortController();
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const mine = asking;
    const given = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== "")).toString();
    const isLong = given.length > LONGEST_ADDRESS;
    const address = isLong ? form.action : form.action + "?" + given;
    const headers = { "Ironbound-Page": page };
    if (isLong) headers["Content-Type"] = "application/x-www-form-urlencoded";
    result.setAttribute("aria-busy", "true");
    state.textContent = "computing";
    try {
      const reply = await fetch(address, { signal: mine.signal, headers, ...(isLong ? { method: "POST", body: given } : {}) });
      const answer = new DOMParser().parseFromString(await reply.text(), "text/html");
      const found = answer.getElementById("result");
      if (found === null) throw new Error("no answer");
      result.replaceChildren(...found.childNodes);
      history.replaceState(null, "", address);
      if (document.getElementById("chart")) connectReport();
      state.textContent = reply.status === 503 ? "busy" : "";
      if (reply.status === 503) later(1000);
    } catch (error) {
      if (mine.signal.aborted) return;
      state.textContent = "the server does not answer";
    }
    result.removeAttribute("aria-busy");
  };
  const later = milliseconds => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, milliseconds);
  };

  /* A slider beside a number: its places are numbers of three digits, or whole ones, at equal distances or at equal factors. */
  const connectSlider = field => {
    const from = Number(field.dataset.from);
    const to = Number(field.dataset.to);
    const isLog = "log" in field.dataset;
    const isWhole = "whole" in field.dataset;
    const slider = document.createElement("input");
    const last = isLog ? 1000 : Math.round((to - from) / (isWhole ? 1 : 0.001));
    Object.assign(slider, { type: "range", min: 0, max: last, step: 1 });
    slider.setAttribute("aria-label", field.name + ", slider");
    const placeOf = value => Math.round(last * (isLog ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from)));
    const valueAt = place => {
      const value = isLog ? from * (to / from) ** (place / last) : from + (to - from) * place / last;
      return isWhole ? Math.round(value) : isLog ? Number(value.toPrecision(3)) : Number(value.toFixed(3));
    };
    const given = () => {
      const number = /^\s*(\d+(?:\.\d+)?(?:e-?\d+)?)(?:\/(\d+))?\s*$/.exec(field.value);
      return number === null ? NaN : Number(number[1]) / Number(number[2] ?? 1);
    };
    const follow = () => {
      const value = given();
      if (value >= from && value <= to) slider.value = placeOf(value);
      slider.setAttribute("aria-valuetext", field.value === "" ? "not given" : field.value);
    };
    let place = 0;
    slider.addEventListener("input", () => {
      const way = Math.sign(slider.value - place);
      let value = valueAt(Number(slider.value));
      if (isWhole && value === given() && way !== 0) value = Math.min(to, Math.max(from, value + way));
      field.value = String(value);
      follow();
      place = Number(slider.value);
    });
    field.addEventListener("input", () => { follow(); place = Number(slider.value); });
    field.after(slider);
    slider.value = Math.round(last / 2);
    follow();
    place = Number(slider.value);
  };
  form.querySelectorAll("input[data-from]").forEach(connectSlider);

  /* A file is read here, into the field where its lines could be pasted. */
  const connectFile = field => {
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.setAttribute("aria-label", "a file for " + field.name);
    chooser.addEventListener("change", async () => {
      const [file] = chooser.files;
      if (file === undefined) return;
      if (file.size > LARGEST_FILE) {
        state.textContent = "the file is too large, at most " + LARGEST_FILE + " bytes";
        return;
      }
      field.value = await file.text();
      later(0);
    });
    field.after(chooser);
  };
  form.querySelectorAll("textarea").forEach(connectFile);

  form.addEventListener("input", event => { if (event.target.type !== "file") later(event.target.type === "range" ? 150 : 400); });
  form.addEventListener("submit", event => { event.preventDefault(); later(0); });
  form.addEventListener("keydown", event => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const number = /^\d+(\.(\d+))?$/.exec(event.target.value);
    if (!event.target.matches("input[name]") || step === undefined || number === null || number[0].length > 15) return;
    event.preventDefault();
    const places = number[2] ? number[2].length : 0;
    event.target.value = Math.max(0, Number(number[0]) + step * 10 ** -places).toFixed(places);
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
