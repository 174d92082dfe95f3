//! What is pictured, and the way there.

use crate::work::Work;

/// A picture to take.
pub struct Scene {
    pub name: &'static str,
    /// The answers that are there already.
    pub work: Work,
    /// The screen that the page opens on, as it is kept beside the answers.
    pub step: &'static str,
    /// What is done then.
    pub then: &'static [Then],
}

/// Something done on the way.
pub enum Then {
    /// Presses a button: where its words stand in the pack.
    Press(&'static str),
    /// Opens the link to what is there as somebody else.
    Receive,
    /// Opens a link of which something is missing.
    ReceiveBroken,
}

const fn scene(name: &'static str, work: Work, step: &'static str, then: &'static [Then]) -> Scene {
    Scene { name, work, step, then }
}

const START: Then = Then::Press("/ui/start/button");
const NEXT: Then = Then::Press("/ui/common/next");
const EXAMPLE: Then = Then::Press("/ui/start/example_button");
const SHARE: Then = Then::Press("/ui/share/button");

pub const SCENES: &[Scene] = &[
    scene("start", Work::None, "start", &[]),
    scene("start-former", Work::Express, "results", &[Then::Press("/ui/keep/start_anew")]),
    scene("method", Work::None, "start", &[Then::Press("/ui/method/link")]),
    scene("you", Work::None, "start", &[START]),
    scene("you-answered", Work::Staff, "full you", &[]),
    scene("you-unanswered", Work::None, "start", &[START, NEXT]),
    scene("list", Work::People, "list", &[]),
    scene("list-ticked", Work::Full, "full list", &[]),
    scene("list-unanswered", Work::People, "list", &[NEXT]),
    scene("deeper", Work::Full, "full deeper", &[]),
    scene("ask", Work::People, "ask t1", &[]),
    scene("ask-outer", Work::Express, "ask t1", &[]),
    scene("ask-silent", Work::Express, "ask t6", &[]),
    scene("ask-inner", Work::Express, "ask t12", &[]),
    scene("ask-full", Work::Full, "full ask t7", &[]),
    scene("ask-full-inner", Work::Full, "full ask t12", &[]),
    scene("seam", Work::Express, "zones data", &[]),
    scene("seam-full", Work::Full, "full zones data", &[]),
    scene("seam-figures", Work::Full, "full zones data", &[Then::Press("/ui/zones/cost")]),
    scene("mirror", Work::Full, "full mirror 0", &[]),
    scene("roots", Work::Full, "full mirror 4", &[]),
    scene("results-none", Work::People, "results", &[]),
    scene("results-express", Work::Express, "results", &[]),
    scene("results-full", Work::Full, "full results", &[]),
    scene("example-trade", Work::None, "start", &[EXAMPLE]),
    scene("example-clinic", Work::None, "start", &[EXAMPLE, Then::Press("/examples/clinic/name")]),
    scene("plan-empty", Work::Untaken, "full plan", &[]),
    scene("plan", Work::Full, "full plan", &[]),
    scene("preview", Work::Full, "full results", &[Then::Receive]),
    scene("unreadable", Work::Unreadable, "start", &[]),
    scene("broken-link", Work::None, "start", &[Then::ReceiveBroken]),
    scene("returned", Work::LongAgo, "full ask t7", &[]),
    scene("sheet", Work::Full, "full results", &[SHARE]),
    scene("table", Work::Full, "full results", &[Then::Press("/ui/threads/table/title")]),
    scene("slides", Work::Full, "full results", &[Then::Press("/ui/show/button")]),
];
