"""Draws engine/data/lettering.png: the letters of quicklooks, so that writing on a picture needs no
font library.

Run once, with Pillow and matplotlib installed (the font is DejaVu Sans, which comes with matplotlib
and may be embedded): python tools/make_lettering.py
"""

import json
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont

CHARACTERS = "".join(map(chr, range(32, 127))) + "".join(map(chr, range(161, 256))) + "–—…“”‘’→≥≤²€"
SIZE = 15

font = ImageFont.truetype(
    str(Path(matplotlib.get_data_path(), "fonts", "ttf", "DejaVuSans.ttf")), SIZE
)
ascent, descent = font.getmetrics()
widths = [max(1, round(font.getlength(character))) for character in CHARACTERS]
picture = Image.new("L", (sum(widths), ascent + descent))
pen, left = ImageDraw.Draw(picture), 0
for character, width in zip(CHARACTERS, widths):
    pen.text((left, 0), character, font=font, fill=255)
    left += width
data = Path(__file__).resolve().parent.parent / "engine" / "data"
picture.save(data / "lettering.png", optimize=True)
(data / "lettering.json").write_text(
    json.dumps({"characters": CHARACTERS, "widths": widths}, ensure_ascii=False) + "\n"
)
