"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words, COLOURS = { accepted: "#1b9e4b", undecided: "#ff2d2d", rejected: "#7f7f7f" };
  const NAMES = data.decisions, canvas = document.getElementById("map"), pen = canvas.getContext("2d");
  const handle = document.getElementById("handle"), detail = document.getElementById("detail");
  const list = document.getElementById("list"), more = document.getElementById("more");
  const pictures = ["before", "after"].map((name) => document.getElementById(name));
  const MOST_LISTED = 200, REACH = 6, CLICK = 5, CLOSEST = 64, SMALL = 4, TOGETHER = 200;
  const SIGNS = { ",": words.thousands, ".": words.decimal };
  const number = (value, digits) => value.toLocaleString("en", { maximumFractionDigits: digits }).replace(/[,.]/g, (sign) => SIGNS[sign]);

  // Polygons: rings of steps in small units, as they come; here in pixels of the picture, flat arrays x, y, x, y …
  const polygons = data.polygons.map(([fid, area, pixels, kind, decision, note, probability, classes, rings]) => {
    let west = Infinity, east = -Infinity, north = Infinity, south = -Infinity;
    const shapes = rings.map((steps) => {
      const ring = new Float32Array(steps.length);
      let x = 0, y = 0;
      for (let at = 0; at < steps.length; at += 2) {
        x += steps[at]; y += steps[at + 1];
        const px = x * data.unit, py = y * data.unit * data.aspect;
        ring[at] = px; ring[at + 1] = py;
        west = Math.min(west, px); east = Math.max(east, px); north = Math.min(north, py); south = Math.max(south, py);
      }
      return ring;
    });
    return { fid, area, pixels, kind: data.kinds[kind], decision: NAMES[decision], note, probability, classes, shapes, west, east, north, south };
  });
  const width = data.width, height = data.height * data.aspect;
  const visible = new Set(data.visible);
  let scale = 1, left = 0, top = 0, swipe = 0.5, chosen = null, waiting = false, listed = MOST_LISTED, fits = true;

  // ---- Drawing ------------------------------------------------------------------------------------------------------
  const size = () => [canvas.clientWidth, canvas.clientHeight];
  const again = () => { if (!waiting) { waiting = true; requestAnimationFrame(draw); } };

  function trace(polygon) {
    for (const ring of polygon.shapes) {
      for (let at = 0; at < ring.length; at += 2) {
        const x = left + ring[at] * scale, y = top + ring[at + 1] * scale;
        if (at) pen.lineTo(x, y); else pen.moveTo(x, y);
      }
      pen.closePath();
    }
  }

  // Long paths are slow to stroke, and what is smaller than a few points shows no more than a box.
  function outline(which, colour, thick) {
    pen.strokeStyle = pen.fillStyle = colour; pen.lineWidth = thick;
    let together = 0;
    pen.beginPath();
    for (const polygon of which) {
      const wide = (polygon.east - polygon.west) * scale, tall = (polygon.south - polygon.north) * scale;
      if (wide < SMALL && tall < SMALL) {
        pen.fillRect(left + polygon.west * scale, top + polygon.north * scale, Math.max(thick, wide), Math.max(thick, tall));
        continue;
      }
      trace(polygon);
      if (++together % TOGETHER === 0) { pen.stroke(); pen.beginPath(); }
    }
    pen.stroke();
  }

  function inView(polygon) {
    const [wide, tall] = size();
    return left + polygon.east * scale >= 0 && left + polygon.west * scale <= wide && top + polygon.south * scale >= 0 && top + polygon.north * scale <= tall;
  }

  function draw() {
    waiting = false;
    const [wide, tall] = size(), ratio = window.devicePixelRatio || 1, edge = swipe * wide;
    if (canvas.width !== Math.round(wide * ratio) || canvas.height !== Math.round(tall * ratio)) {
      canvas.width = Math.round(wide * ratio); canvas.height = Math.round(tall * ratio);
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, wide, tall);
    pictures.forEach((picture, place) => {
      pen.save();
      pen.beginPath();
      pen.rect(place ? edge : 0, 0, place ? wide - edge : edge, tall);
      pen.clip();
      pen.imageSmoothingEnabled = scale * width < 2 * (picture.naturalWidth || 1);
      if (picture.naturalWidth) pen.drawImage(picture, left, top, width * scale, height * scale);
      pen.restore();
    });
    for (const decision of [...NAMES].reverse()) {
      if (visible.has(decision)) outline(polygons.filter((each) => each.decision === decision && each !== chosen && inView(each)), COLOURS[decision], 1.6);
    }
    if (chosen) { outline([chosen], "#000", 6); outline([chosen], "#fff200", 3); }
    handle.style.left = `${edge}px`;
    handle.setAttribute("aria-valuenow", String(Math.round(100 * swipe)));
    drawScale();
  }

  function drawScale() {
    const bar = document.getElementById("scale");
    bar.hidden = !data.metres;
    if (!data.metres) return;
    const most = 120 * data.metres / scale, power = 10 ** Math.floor(Math.log10(most));
    const length = [5, 2, 1].map((times) => times * power).find((each) => each <= most) || power;
    bar.firstElementChild.style.width = `${length / data.metres * scale}px`;
    bar.lastElementChild.textContent = length >= 1000 ? `${number(length / 1000, 3)} km` : `${number(length, 2)} m`;
  }

  // ---- Where one looks ----------------------------------------------------------------------------------------------
  const least = () => Math.min(size()[0] / width, size()[1] / height);

  function keepInside() {
    const [wide, tall] = size();
    scale = Math.min(Math.max(scale, 0.8 * least()), Math.max(CLOSEST, least()));
    left = Math.min(wide / 2, Math.max(wide / 2 - width * scale, left));
    top = Math.min(tall / 2, Math.max(tall / 2 - height * scale, top));
  }

  function zoom(times, x, y) {
    const before = scale;
    scale *= times;
    scale = Math.min(Math.max(scale, 0.8 * least()), Math.max(CLOSEST, least()));
    left = x - (x - left) * scale / before; top = y - (y - top) * scale / before;
    fits = false;
    keepInside(); again();
  }

  function whole() {
    const [wide, tall] = size();
    scale = least();
    left = (wide - width * scale) / 2; top = (tall - height * scale) / 2;
    fits = true;
    again();
  }

  function jump(polygon) {
    const [wide, tall] = size();
    const room = Math.max(polygon.east - polygon.west, (polygon.south - polygon.north) * wide / tall, 12) * 3;
    scale = Math.min(wide / room, Math.max(CLOSEST / 4, least()));
    left = wide / 2 - (polygon.west + polygon.east) / 2 * scale;
    top = tall / 2 - (polygon.north + polygon.south) / 2 * scale;
    fits = false;
    keepInside(); again();
  }

  // ---- What one chooses ---------------------------------------------------------------------------------------------
  function holds(polygon, x, y) {
    let inside = false;
    for (const ring of polygon.shapes) {
      for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
        const y0 = ring[at + 1], y1 = ring[before + 1];
        if ((y0 > y) !== (y1 > y) && x < (ring[before] - ring[at]) * (y - y0) / (y1 - y0) + ring[at]) inside = !inside;
      }
    }
    return inside;
  }

  function at(clientX, clientY) {
    const frame = canvas.getBoundingClientRect();
    const x = (clientX - frame.left - left) / scale, y = (clientY - frame.top - top) / scale, reach = REACH / scale;
    const extent = (each) => (each.east - each.west) * (each.south - each.north);
    const near = polygons.filter((each) => visible.has(each.decision) && x >= each.west - reach && x <= each.east + reach && y >= each.north - reach && y <= each.south + reach);
    const hit = near.filter((each) => holds(each, x, y));
    const found = (hit.length ? hit : near.filter((each) => extent(each) * scale * scale < 400)).sort((one, other) => extent(one) - extent(other));
    return found[0] || null;
  }

  const title = (polygon) => [
    `${polygon.fid}`, polygon.area === null ? `${number(polygon.pixels, 0)} ${words.pixels}` : area(polygon.area), polygon.kind,
  ].filter(Boolean).join(" · ");
  const area = (square) => square >= 1000 ? `${number(square / 1e4, square >= 1e5 ? 1 : 3)} ha` : `${number(square, 0)} m²`;

  function line(parent, tag, text) {
    const made = document.createElement(tag);
    made.textContent = text;
    parent.append(made);
    return made;
  }

  function choose(polygon, fromList) {
    chosen = polygon;
    detail.hidden = !polygon;
    detail.textContent = "";
    if (polygon) {
      line(detail, "b", title(polygon));
      line(detail, "p", words[polygon.decision]);
      if (polygon.classes) line(detail, "p", polygon.classes.join(" → "));
      if (polygon.probability !== null) line(detail, "p", `${words.probability} ${number(polygon.probability, 2)}`);
      if (data.place) {
        const [x0, dx, y0, dy, digits] = data.place;
        const middle = [(polygon.west + polygon.east) / 2, (polygon.north + polygon.south) / 2 / data.aspect];
        line(detail, "p", `${data.crs}: ${(x0 + middle[0] * dx).toFixed(digits)}, ${(y0 + middle[1] * dy).toFixed(digits)}`);
      }
      if (polygon.note) line(detail, "p", polygon.note);
    }
    const place = polygon ? order().indexOf(polygon) : -1;
    if (place >= listed) { listed = place + 50; fill(); }
    for (const button of list.querySelectorAll("button")) {
      const is = polygon !== null && Number(button.dataset.fid) === polygon.fid;
      button.setAttribute("aria-current", String(is));
      if (is && !fromList) button.scrollIntoView({ block: "nearest" });
    }
    again();
  }

  const order = () => polygons.filter((each) => visible.has(each.decision));

  function fill() {
    const shown = order();
    list.textContent = "";
    for (const polygon of shown.slice(0, listed)) {
      const button = line(line(list, "li", ""), "button", title(polygon));
      button.type = "button";
      button.dataset.fid = String(polygon.fid);
      button.setAttribute("aria-current", String(polygon === chosen));
      button.addEventListener("click", () => { choose(polygon, true); jump(polygon); });
    }
    more.hidden = shown.length <= listed;
    more.textContent = `${words.more} (${number(shown.length - listed, 0)})`;
  }

  more.addEventListener("click", () => { listed += MOST_LISTED; fill(); });
  for (const decision of NAMES) {
    const count = data.counts[decision];
    if (!count) continue;
    const label = line(document.getElementById("shown"), "label", ""), box = document.createElement("input"), mark = document.createElement("i");
    box.type = "checkbox"; box.checked = visible.has(decision); box.value = decision;
    mark.style.borderColor = COLOURS[decision];
    label.append(box, mark, `${words[decision]} (${number(count, 0)})`);
    box.addEventListener("change", () => {
      if (box.checked) visible.add(decision); else visible.delete(decision);
      if (chosen && !visible.has(chosen.decision)) choose(null);
      fill(); again();
    });
  }

  // ---- Mouse, fingers, keys -----------------------------------------------------------------------------------------
  const fingers = new Map();
  let moved = 0, began = null;

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (fingers.size === 1) { moved = 0; began = [event.clientX, event.clientY]; } else { moved = Infinity; }
  });
  canvas.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const now = [event.clientX, event.clientY];
    if (fingers.size === 2) {
      const other = [...fingers].find(([id]) => id !== event.pointerId)[1];
      const gap = (point) => Math.hypot(point[0] - other[0], point[1] - other[1]);
      const frame = canvas.getBoundingClientRect();
      zoom(gap(now) / Math.max(1, gap(last)), (now[0] + other[0]) / 2 - frame.left, (now[1] + other[1]) / 2 - frame.top);
      left += (now[0] - last[0]) / 2; top += (now[1] - last[1]) / 2;
    } else {
      moved = Math.max(moved, Math.hypot(now[0] - began[0], now[1] - began[1]));
      if (moved > CLICK) { left += now[0] - last[0]; top += now[1] - last[1]; fits = false; }
    }
    fingers.set(event.pointerId, now);
    keepInside(); again();
  });
  for (const name of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(name, (event) => {
      if (fingers.delete(event.pointerId) && name === "pointerup" && moved <= CLICK) choose(at(event.clientX, event.clientY));
    });
  }
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    const frame = canvas.getBoundingClientRect(), lines = event.deltaMode ? 30 : 1;
    zoom(Math.exp(-event.deltaY * lines / 400), event.clientX - frame.left, event.clientY - frame.top);
  }, { passive: false });
  canvas.addEventListener("dblclick", (event) => {
    const frame = canvas.getBoundingClientRect();
    zoom(2, event.clientX - frame.left, event.clientY - frame.top);
  });
  canvas.addEventListener("keydown", (event) => {
    const [wide, tall] = size(), steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (event.key === "+" || event.key === "=") zoom(1.5, wide / 2, tall / 2);
    else if (event.key === "-") zoom(1 / 1.5, wide / 2, tall / 2);
    else if (event.key === "Escape") choose(null);
    else if (steps) { left += steps[0]; top += steps[1]; fits = false; keepInside(); again(); } else return;
    event.preventDefault();
  });

  const slide = (to) => { swipe = Math.min(1, Math.max(0, to)); again(); };
  let held = null;
  handle.addEventListener("pointerdown", (event) => { handle.setPointerCapture(event.pointerId); held = event.clientX - swipe * size()[0]; event.preventDefault(); handle.focus(); });
  handle.addEventListener("pointermove", (event) => { if (held !== null) slide((event.clientX - held) / size()[0]); });
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) handle.addEventListener(name, () => { held = null; });
  handle.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: swipe - 0.05, ArrowDown: swipe - 0.05, ArrowRight: swipe + 0.05, ArrowUp: swipe + 0.05, Home: 0, End: 1 }[event.key];
    if (to !== undefined) { slide(to); event.preventDefault(); }
  });

  const middle = (times) => () => zoom(times, size()[0] / 2, size()[1] / 2);
  document.getElementById("closer").addEventListener("click", middle(1.5));
  document.getElementById("further").addEventListener("click", middle(1 / 1.5));
  document.getElementById("whole").addEventListener("click", whole);
  document.getElementById("tag-before").textContent = data.titles[0];
  document.getElementById("tag-after").textContent = data.titles[1];
  new ResizeObserver(() => { if (fits) whole(); else { keepInside(); again(); } }).observe(canvas);
  for (const picture of pictures) picture.addEventListener("load", again);
  fill(); whole();
})();
