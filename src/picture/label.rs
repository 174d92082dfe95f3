//! The lines of a label.

/// Breaks a title into so many lines at most.
pub(super) fn lines(title: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        let length = |text: &str| text.chars().count();
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
