"""Turns screens that tmux captured, with their escape sequences, into one page."""
import html
import re
import sys

BASE = ["#15161e", "#f7768e", "#9ece6a", "#e0af68", "#7aa2f7", "#bb9af7", "#7dcfff", "#a9b1d6",
        "#545c7e", "#ff899d", "#b9f27c", "#ffc777", "#9ab8ff", "#c7a9ff", "#a4daff", "#c0caf5"]


def color(codes):
    """The colour that 38 or 48 introduces, and how many numbers told it."""
    if codes[0] == 2:
        return "rgb(%d,%d,%d)" % tuple(codes[1:4]), 4
    number = codes[1]
    if number < 16:
        return BASE[number], 2
    if number >= 232:
        return "rgb({0},{0},{0})".format(8 + 10 * (number - 232)), 2
    steps = [0, 95, 135, 175, 215, 255]
    number -= 16
    return "rgb(%d,%d,%d)" % (steps[number // 36], steps[number // 6 % 6], steps[number % 6]), 2


def apply(style, codes):
    at = 0
    while at < len(codes):
        code = codes[at]
        at += 1
        if code == 0:
            style.clear()
        elif code in (38, 48):
            style["color" if code == 38 else "background"], used = color(codes[at:])
            at += used
        elif code == 58:  # the colour of underlines
            at += color(codes[at:])[1]
        elif code in (1, 3, 4, 7):
            style[code] = True
        elif 30 <= code <= 37 or 90 <= code <= 97:
            style["color"] = BASE[code - 30 if code < 90 else code - 82]
        elif 40 <= code <= 47 or 100 <= code <= 107:
            style["background"] = BASE[code - 40 if code < 100 else code - 92]
        elif code in (39, 49):
            style.pop("color" if code == 39 else "background", None)
        elif code == 27:
            style.pop(7, None)


def css(style):
    front, back = style.get("color"), style.get("background")
    if style.get(7):
        front, back = back or "#1a1b26", front or "#c0caf5"
    parts = [("color", front), ("background", back), ("font-weight", "bold" if style.get(1) else None),
             ("font-style", "italic" if style.get(3) else None), ("text-decoration", "underline" if style.get(4) else None)]
    return ";".join("%s:%s" % part for part in parts if part[1])


def screen(path):
    out, style = [], {}
    with open(path, encoding="utf-8") as file:
        text = file.read().rstrip("\n")
    for piece in re.split("(\x1b\\[[\\d;]*m)", text):
        if piece.startswith("\x1b"):
            apply(style, [int(code or 0) for code in piece[2:-1].split(";")])
        elif piece:
            out.append('<span style="%s">%s</span>' % (css(style), html.escape(piece)))
    return "<pre>%s</pre>" % "".join(out)


print('<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#24283b;padding:12px}'
      "pre{font:13px/17px 'DejaVu Sans Mono',monospace;background:#1a1b26;color:#c0caf5;padding:10px;margin:0 0 12px;"
      "border-radius:6px;overflow:hidden}</style>" + "".join(screen(path) for path in sys.argv[1:]))
