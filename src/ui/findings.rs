//! What the full method finds, by kind: in words, with steps, every figure to be opened.

use super::element::{Element, el};
use super::picture;
use super::view::View;
use crate::pack::T;
use crate::telling::Teller;
use crate::telling::finding::findings;

/// Draws them, if there are any.
pub fn view(view: &View<'_>, teller: &Teller<'_>) -> Option<Element> {
    let findings = findings(teller);
    let mut rest = findings.as_slice();
    let mut columns = el("div.findings");
    // Findings of a kind stand together: each kind is a section.
    while let Some(first) = rest.first() {
        let tree = (first.kind == T::FindingMirrorTitle).then(|| picture::tree::full(view.ground, view.words));
        let mut section = el("section.finding").with(view.part_title(view.words.text(first.kind))).maybe(tree);
        while let Some((finding, others)) = rest.split_first()
            && finding.kind == first.kind
        {
            let how = el("details").with(view.say("summary", T::NumberHowTitle));
            section = section
                .with(el("p").text(&finding.text))
                .maybe(texts(el("ul.finding-steps"), "li", &finding.steps))
                .maybe(texts(how, "p", &finding.how));
            rest = others;
        }
        columns = columns.with(section);
    }
    (!findings.is_empty()).then_some(columns)
}

/// An element with texts in it, if there are any.
fn texts(mut whole: Element, each: &'static str, texts: &[String]) -> Option<Element> {
    for text in texts {
        whole = whole.with(el(each).text(text));
    }
    (!texts.is_empty()).then_some(whole)
}
