"""The cost over the number of units, as an SVG of its own."""

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 360, 64, 24, 24, 48


def points(series, x_max, y_max):
    inner_width, inner_height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
    return [(LEFT + inner_width * x / x_max, HEIGHT - BOTTOM - inner_height * y / y_max) for x, y in series]


def panel(series, color, x_max, y_max):
    placed = points(series, x_max, y_max)
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in placed)
    return f'<polyline points="{line}" fill="none" stroke="{color}" stroke-width="2"/>{dots}'


def dots(series, color, x_max, y_max):
    return "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="none" stroke="{color}" stroke-width="2"/>'
                   for x, y in points(series, x_max, y_max))


def write_plot(path, cold, again, projects=()):
    """Lists of units and CPU seconds: of a generated driver, cold and again (drawn a hundred times larger); of real
    projects, cold: single dots, since their units differ."""
    again = [(x, 100 * y) for x, y in again]
    projects = list(projects)
    x_max = max(x for x, _ in cold + projects)
    y_max = max(y for _, y in cold + again + projects) or 1
    ticks = "".join(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{value}</text>'
                    for (x, _), (value, _) in zip(points(cold, x_max, y_max), cold))
    ticks += "".join(f'<text x="{LEFT - 8}" y="{HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part / 4 + 4:.1f}" '
                     f'text-anchor="end">{y_max * part / 4:.1f} s</text>' for part in range(5))
    axes = (f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" fill="none" stroke="#888"/>'
            f'<text x="{(WIDTH + LEFT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">units</text>')
    legend = (f'<text x="{LEFT + 12}" y="{TOP + 12}" fill="#1f6feb">cold</text>'
              f'<text x="{LEFT + 60}" y="{TOP + 12}" fill="#d1242f">nothing changed, times 100</text>'
              + (f'<text x="{LEFT + 240}" y="{TOP + 12}" fill="#1a7f37">projects, cold</text>' if projects else ""))
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
                   f'font-family="sans-serif" font-size="12"><title>CPU seconds over units</title>'
                   f'{axes}{ticks}{panel(cold, "#1f6feb", x_max, y_max)}{panel(again, "#d1242f", x_max, y_max)}{dots(projects, "#1a7f37", x_max, y_max)}'
                   f'{legend}</svg>\n')
