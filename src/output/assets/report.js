"use strict";
(() => {
  const near = (score) => score >= 0.3 && score <= 0.7;
  const boxes = [...document.querySelectorAll("input[data-filter]")];
  const search = document.querySelector("#search");
  const count = document.querySelector("#count");
  const blocks = [...document.querySelectorAll(".block")];

  // A block shows when its kind is ticked (or it is near the threshold, with that box alone) and it holds the text.
  const refresh = () => {
    const on = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.filter));
    const wanted = search.value.trim().toLowerCase();
    let shown = 0;
    for (const block of blocks) {
      const kind = block.classList.contains("drop") ? "dropped" : "kept";
      const score = Number(block.dataset.score);
      const show = on.has(kind) && (!on.has("near") || near(score)) &&
        (!wanted || block.textContent.toLowerCase().includes(wanted));
      block.hidden = !show;
      shown += show ? 1 : 0;
    }
    count.textContent = `${shown} of ${blocks.length} blocks`;
  };
  boxes.forEach((box) => box.addEventListener("change", refresh));
  search.addEventListener("input", refresh);

  const step = (by) => {
    const visible = blocks.filter((block) => !block.hidden);
    if (!visible.length) return;
    const at = visible.findIndex((block) => block.classList.contains("here"));
    const next = visible[Math.min(Math.max(at + by, 0), visible.length - 1)];
    document.querySelectorAll(".here").forEach((block) => block.classList.remove("here"));
    next.classList.add("here");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target === search;
    if (event.key === "Escape" && typing) search.blur();
    if (typing) return;
    const act = { j: () => step(1), k: () => step(-1), "/": () => search.focus(), d: () => boxes[1].click(),
      n: () => boxes[2].click() }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // A link to a filtered block brings it back.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) target.hidden = false;
  });
  refresh();
})();
