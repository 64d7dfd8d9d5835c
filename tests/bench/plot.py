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


def draw_project(name, series, x_max, y_max):
    """A line of its own, with the name at its end."""
    color = "#1a7f37"
    x, y = points(series[-1:], x_max, y_max)[0]
    return (panel(series, color, x_max, y_max)
            + f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="end" fill="{color}">{name}</text>')


def write_plot(path, cold, again, projects=()):
    """Lists of units and CPU seconds: of a generated driver, cold and again (drawn a hundred times larger); of parts of
    real projects, cold, by name."""
    again = [(x, 100 * y) for x, y in again]
    everything = cold + again + [point for _, series in projects for point in series]
    x_max = max(x for x, _ in everything)
    y_max = max(y for _, y in everything) or 1
    drawn = "".join(draw_project(name, series, x_max, y_max) for name, series in projects)
    ticks = "".join(f'<text x="{LEFT + (WIDTH - LEFT - RIGHT) * part / 4:.1f}" y="{HEIGHT - BOTTOM + 18}" '
                    f'text-anchor="middle">{x_max * part // 4}</text>' for part in range(1, 5))
    ticks += "".join(f'<text x="{LEFT - 8}" y="{HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part / 4 + 4:.1f}" '
                     f'text-anchor="end">{y_max * part / 4:.1f} s</text>' for part in range(5))
    axes = (f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" fill="none" stroke="#888"/>'
            f'<text x="{(WIDTH + LEFT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">units</text>')
    legend = (f'<text x="{LEFT + 12}" y="{TOP + 12}" fill="#1f6feb">cold</text>'
              f'<text x="{LEFT + 60}" y="{TOP + 12}" fill="#d1242f">nothing changed, times 100</text>'
              + (f'<text x="{LEFT + 240}" y="{TOP + 12}" fill="#1a7f37">parts of projects, cold</text>' if projects else ""))
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
                   f'font-family="sans-serif" font-size="12"><title>CPU seconds over units</title>'
                   f'{axes}{ticks}{panel(cold, "#1f6feb", x_max, y_max)}{panel(again, "#d1242f", x_max, y_max)}{drawn}'
                   f'{legend}</svg>\n')
