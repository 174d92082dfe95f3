//! The pages of a release.

use crate::workspace;
use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use std::fs;

/// Around what the standalone page has for its first screen alone.
const FIRST_SCREEN: &str = "<!-- first screen -->\n";
const FIRST_SCREEN_ENDS: &str = "<!-- /first screen -->\n";

/// Where the program begins.
const STANDALONE: &str = "<script data-standalone>";

/// What takes the place of the marks in `index.html`.
pub struct Parts<'a> {
    /// The program's style sheet, for the start screen; the program brings its own.
    pub styles: &'a str,
    /// The start screen in each language.
    pub start: &'a str,
    /// The program, all in one script.
    pub script: &'a str,
}

/// The standalone page. Its policy allows the scripts and styles that are in it, by their hashes.
pub fn standalone(parts: &Parts) -> Result<String> {
    // Either would end or change the script where it stands in a page.
    for sign in ["</script", "<!--"] {
        ensure!(!parts.script.contains(sign), "the inline script contains “{sign}”");
    }
    let mut page = read("index.html")?;
    // The script comes last: it may contain anything.
    for (mark, part) in [("{{styles}}", parts.styles), ("{{start}}", parts.start), ("{{script}}", parts.script)] {
        page = marked(&page, mark, part)?;
    }
    let (scripts, styles) = (hashes(&page, "script")?, hashes(&page, "style")?);
    marked(&marked(&page, "{{script-hashes}}", &scripts)?, "{{style-hashes}}", &styles)
}

/// The standalone page for a script that puts itself into it, with answers: without what is only for the first screen,
/// and with `{{nonce}}` and `{{script}}` still to come. A script cannot say its own hash.
pub fn frame() -> Result<String> {
    let mut page = read("index.html")?;
    while let Some((before, rest)) = page.split_once(FIRST_SCREEN) {
        let (_, after) = rest.split_once(FIRST_SCREEN_ENDS).context("the first screen never ends in index.html")?;
        page = [before, after].concat();
    }
    page = without_comments(&page)?;
    page = marked(&page, "{{start}}", "")?;
    page = marked(&page, STANDALONE, "<script data-standalone nonce=\"{{nonce}}\">")?;
    page = marked(&page, "{{script-hashes}}", "'nonce-{{nonce}}'")?;
    marked(&page, "{{style-hashes}}", &hashes(&page, "style")?)
}

/// The sample post, as it is.
pub fn blog() -> Result<String> {
    read("examples/blog.html")
}

fn marked(page: &str, mark: &str, part: &str) -> Result<String> {
    ensure!(page.contains(mark), "index.html has no {mark}");
    Ok(page.replacen(mark, part, 1))
}

fn without_comments(page: &str) -> Result<String> {
    let mut page = page.to_owned();
    while let Some((before, rest)) = page.split_once("<!-- ") {
        let (_, after) = rest.split_once(" -->\n").context("a comment never ends in index.html")?;
        page = [before, after].concat();
    }
    Ok(page)
}

/// The hashes of all elements of a kind, as a policy names them.
fn hashes(page: &str, tag: &str) -> Result<String> {
    let hash = |content: &str| format!("'sha256-{}'", BASE64.encode(Sha256::digest(content)));
    let found = inline(page)?.into_iter().filter(|(kind, _)| *kind == tag).map(|(_, content)| hash(content));
    Ok(found.collect::<Vec<_>>().join(" "))
}

/// The scripts and styles of a page in their order: the kind of each, and what is in it.
fn inline(mut rest: &str) -> Result<Vec<(&'static str, &str)>> {
    let mut found = Vec::new();
    let next = |rest: &str| {
        ["script", "style"].map(|tag| Some((rest.find(&format!("<{tag}"))?, tag))).into_iter().flatten().min()
    };
    while let Some((at, tag)) = next(rest) {
        let element = rest.get(at..).and_then(|element| element.split_once('>')).map(|(_, content)| content);
        let content = element.and_then(|content| content.split_once(&format!("</{tag}>")));
        let Some((content, after)) = content else { bail!("<{tag}> is not closed") };
        found.push((tag, content));
        rest = after;
    }
    Ok(found)
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(workspace::path(path)).with_context(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_styles_are_told_apart() -> Result<()> {
        let page = "<style>a</style><script data-x>'<style>'</script><style media=print>b</style>";
        assert_eq!(inline(page)?, [("style", "a"), ("script", "'<style>'"), ("style", "b")]);
        Ok(())
    }
}
