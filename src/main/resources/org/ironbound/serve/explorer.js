/* Asks again while a number is changed; without this script the form does, when it is sent. */
(() => {
  const form = document.querySelector("form");
  const result = document.getElementById("result");
  const state = document.getElementById("state");
  let waiting = 0;
  let asking = new AbortController();
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const mine = asking;
    const given = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
    const address = form.action + "?" + new URLSearchParams(given);
    result.setAttribute("aria-busy", "true");
    state.textContent = "computing";
    try {
      const reply = await fetch(address, { signal: mine.signal });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const found = page.getElementById("result");
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
  form.addEventListener("input", () => later(400));
  form.addEventListener("submit", event => { event.preventDefault(); later(0); });
  form.addEventListener("keydown", event => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const number = /^\d+(\.(\d+))?$/.exec(event.target.value);
    if (step === undefined || number === null || number[0].length > 15) return;
    event.preventDefault();
    const places = number[2] ? number[2].length : 0;
    event.target.value = Math.max(0, Number(number[0]) + step * 10 ** -places).toFixed(places);
    later(400);
  });
})();
