/**
 * What the page does beyond what it is without a script: what is pointed at or has the focus, its parts light up, and a
 * note says what the facts there are, how sure they are and what their rules say. Escape closes the note.
 */
const SOURCE = `
(() => {
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);
  const byId = (id) => document.getElementById(id);
  let from = null, timer;
  const entryOf = (mark) => byId(mark.hash ? mark.hash.slice(1) : (mark.id || mark.dataset.f || "").split(".")[0]);
  const entriesAt = (place) => {
    if (place.matches("li")) return [place];
    const found = new Set();
    for (let mark = place; mark; mark = mark.parentElement.closest(".text mark,.text a")) found.add(entryOf(mark));
    return [...found].filter((entry) => entry && entry.checkVisibility());
  };
  const note = (entry, isWhole) => {
    const note = document.createElement("div");
    if (isWhole) note.append(...entry.cloneNode(true).childNodes);
    const rule = byId(entry.querySelector('[href^="#r"]').hash.slice(1));
    note.append(rule.textContent + ": " + rule.nextElementSibling.textContent);
    for (const link of note.querySelectorAll("a")) link.removeAttribute("href");
    return note;
  };
  const hide = () => {
    tip.hidden = true;
    for (const mark of document.querySelectorAll(".on")) mark.classList.remove("on");
    from && from.removeAttribute("aria-describedby");
    from = null;
  };
  const show = (place) => {
    clearTimeout(timer);
    if (place === from) return;
    hide();
    const entries = entriesAt(place);
    if (entries.length === 0) return;
    from = place;
    for (const { id } of entries.slice(0, 1))
      for (const mark of document.querySelectorAll('[id="' + id + '"],[id^="' + id + '."],[data-f^="' + id + '."]')) mark.classList.add("on");
    tip.replaceChildren(...entries.map((entry) => note(entry, entry !== place)));
    tip.hidden = false;
    place.setAttribute("aria-describedby", "tip");
    const box = [...place.getClientRects()].pop();
    const above = box.bottom + tip.offsetHeight + 8 > innerHeight && box.top > tip.offsetHeight;
    tip.style.left = scrollX + Math.max(4, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 4)) + "px";
    tip.style.top = scrollY + (above ? box.top - tip.offsetHeight - 4 : box.bottom + 4) + "px";
  };
  const look = ({ target }) => {
    if (tip.contains(target)) return clearTimeout(timer);
    const place = target.closest(".text mark,.text a,li");
    if (place) return show(place);
    clearTimeout(timer);
    timer = setTimeout(hide, 250);
  };
  document.addEventListener("mouseover", look);
  document.addEventListener("focusin", look);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
})();
`;

export const SCRIPT: string = SOURCE.replace(/\n\s*/g, "\n");
