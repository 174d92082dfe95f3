//! The standalone page with somebody's answers in it: one file that opens anywhere, without a network, and goes on.
//!
//! The page is that of the release. The answers stand in it as data, in the blocks that an element reads
//! when its page was saved by the browser itself: `<script type="application/json" slot="assessment">`.

use std::fmt::Write;

/// What is put into a page.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    /// The language in which it opens where the person has chosen none.
    pub lang: &'a str,
    /// The address that links point to.
    pub share_base: Option<&'a str>,
    /// JSON, each by the name of its block.
    pub blocks: &'a [(&'static str, &'a str)],
}

/// The page with these contents; none where it is not the standalone page, or not the whole of it.
pub fn filled(page: &str, contents: Contents) -> Option<String> {
    let page = page.trim_end();
    if !page.ends_with("</html>") {
        return None;
    }
    let (before, rest) = page.split_once("<html>")?;
    let (head, rest) = rest.split_once("<tangent-assessment ")?;
    let (attributes, rest) = rest.split_once('>')?;
    let lang = escaped(contents.lang);
    let mut filled = format!("{before}<html lang=\"{lang}\">{head}<tangent-assessment {attributes}");
    if let Some(address) = contents.share_base {
        // Writing to a string cannot fail, here and below.
        let _ = write!(filled, " share-base=\"{}\"", escaped(address));
    }
    filled.push('>');
    for (name, json) in contents.blocks {
        let _ = write!(filled, "<script type=\"application/json\" slot=\"{name}\">{}</script>", plain(json));
    }
    filled.push_str(rest);
    filled.push('\n');
    Some(filled)
}

/// The same JSON in ASCII and without `<`: no tag ends within it, and a page in any encoding can be saved with it.
/// Such characters stand only in its texts.
pub fn plain(json: &str) -> String {
    let mut plain = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() && character != '<' {
            plain.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(plain, "\\u{unit:04x}");
            }
        }
    }
    plain
}

/// A text as it stands between the quotation marks of an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
