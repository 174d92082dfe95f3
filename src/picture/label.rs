//! The lines of a label.

/// A no-break space.
const HOLDS: char = '\u{a0}';

/// Breaks a title into so many lines at most; what a no-break space holds together stays so, where there is room.
pub(super) fn lines(title: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let length = |text: &str| text.chars().count();
    let held = title.split(|space: char| space.is_whitespace() && space != HOLDS).flat_map(|held| {
        let is_too_long = length(held) > width;
        held.split(move |space| is_too_long && space == HOLDS)
    });
    for word in held.filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if length(line) + 1 + length(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => {
                let mut rest = word;
                while length(rest) > width + 2 && lines.len() <= most {
                    let end = rest.char_indices().nth(width.max(2) - 1).map_or(rest.len(), |(end, _)| end);
                    let (line, tail) = rest.split_at(end);
                    lines.push(format!("{line}-"));
                    rest = tail;
                }
                lines.push(rest.into());
            }
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn breaks_where_a_line_may_break() {
        let cases: [(&str, &[&str]); 5] = [
            ("Call from a customer", &["Call from a", "customer"]),
            ("Подъезд и\u{a0}парковка", &["Подъезд", "и\u{a0}парковка"]),
            ("Звонок о\u{a0}недостаче", &["Звонок", "о\u{a0}недостаче"]),
            ("Что\u{a0}слышат\u{a0}соседи", &["Что слышат", "соседи"]),
            ("Электрификация", &["Электрифик-", "ация"]),
        ];
        for (title, expected) in cases {
            assert_eq!(lines(title, 11, 2), expected, "{title}");
        }
    }
}
