"use strict";
(() => {
  const near = (score) => score >= 0.3 && score <= 0.7;
  const boxes = Object.fromEntries([...document.querySelectorAll("input[data-filter]")].map((box) => [box.dataset.filter, box]));
  const search = document.querySelector("#search");
  const count = document.querySelector("#count");
  const blocks = [...document.querySelectorAll(".block")];
  const texts = blocks.map((block) => block.textContent.toLowerCase());

  // A block shows when its kind is ticked, it is near the threshold if that is asked for, and it holds the text.
  const refresh = () => {
    const wanted = search.value.trim().toLowerCase();
    let shown = 0;
    blocks.forEach((block, i) => {
      const kind = block.classList.contains("drop") ? "dropped" : "kept";
      const show = boxes[kind].checked && (!boxes.near.checked || near(Number(block.dataset.score))) &&
        (!wanted || texts[i].includes(wanted));
      block.hidden = !show;
      shown += show ? 1 : 0;
    });
    count.textContent = `${shown} of ${blocks.length} blocks`;
  };
  Object.values(boxes).forEach((box) => box.addEventListener("change", refresh));
  search.addEventListener("input", refresh);

  const go = (target) => {
    target.hidden = false;
    document.querySelectorAll(".here").forEach((other) => other.classList.remove("here"));
    target.classList.add("here");
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  };
  const step = (by) => {
    const visible = blocks.filter((block) => !block.hidden);
    if (!visible.length) return;
    const at = visible.findIndex((block) => block.classList.contains("here"));
    go(visible[Math.min(Math.max(at + by, 0), visible.length - 1)]);
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") search.blur();
      return;
    }
    const here = event.target.closest(".here");
    const acts = { j: () => step(1), k: () => step(-1), "/": () => search.focus(), e: () => boxes.kept.click(),
      d: () => boxes.dropped.click(), n: () => boxes.near.click() };
    if (here && event.target === here) acts.Enter = () => here.querySelector("a[href^='#']")?.click();
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // A link to a block that is filtered brings it back; focus follows, so that keys go on from there.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (target && target.tabIndex === -1 && target.hasAttribute("tabindex")) {
      event.preventDefault();
      history.pushState(null, "", link.hash);
      go(target);
    }
  });
  refresh();
})();
