//! The mind map as SVG, a tree for keyboard and pointer. Where the focus goes is settled in the page itself:
//! what has the focus is what is chosen.

use super::mark;
use crate::browser::key;
use crate::browser::target::{Target, target};
use crate::domain::TouchpointId;
use crate::domain::writing::{digits, joined};
use crate::method::Point;
use crate::picture::mind::{Mind, Node, TOUCHPOINTS, What, mind};
use crate::ui::Msg;
use crate::ui::deeper::DeeperMsg;
use crate::ui::element::{Act, Element, On, el};
use crate::ui::view::View;
use web_sys::Event;

/// Draws what is shown of the tree.
pub fn drawing(view: &View<'_>, nodes: &[Node], chosen: usize) -> Element {
    let Mind { width, height, placed, branches } = mind(nodes);
    let mut lines = el("g").is("aria-hidden", "true");
    for branch in &branches {
        lines = lines.with(el("path.branch").attr("d", branch));
    }
    let mut tree = el("svg.mind")
        .is("role", "tree")
        .attr("aria-label", view.words.text(crate::pack::T::DeeperTree))
        .number("width", width)
        .number("height", height)
        .on(On::KeyDown, view.link, Act::Read(pressed))
        .on(On::Click, view.link, Act::Read(clicked))
        .with(lines);
    // The last one of each column so far.
    let mut above = vec![""; placed.len() + TOUCHPOINTS];
    for placed in &placed {
        let Some(node) = nodes.get(placed.node) else { break };
        let is_chosen = placed.node == chosen;
        let selector = match (is_chosen, node.level < TOUCHPOINTS) {
            (true, true) => "g.node.head.chosen",
            (false, true) => "g.node.head",
            (true, false) => "g.node.chosen",
            (false, false) => "g.node",
        };
        let (x, y) = placed.at;
        let area = el("rect").number("x", x).number("y", y - 22).number("width", placed.width).is("height", "44");
        let mut text = x + 10;
        let mut group = marked(el(selector), nodes, node).key(&node.id);
        if let Some(above) = above.get_mut(node.level) {
            group = group.attr("data-up", std::mem::replace(above, &node.id));
        }
        group = group
            .is("role", "treeitem")
            .attr("aria-level", &digits(node.level))
            .is("aria-selected", if is_chosen { "true" } else { "false" })
            .is("tabindex", if is_chosen { "0" } else { "-1" })
            .on(On::Focus, view.link, Act::Read(chosen_at))
            .with(el("title").text(&told(view, node)))
            .with(area.is("rx", "8"));
        if let What::Point(at) = node.what
            && let Some(point) = view.ground.points.get(at)
        {
            text = x + 34;
            let mark = mark::mark(point.impression(), 20);
            group = group.with(mark.number("x", x + 8).number("y", y - 10));
        }
        // The baseline of one line, or of the first of two.
        let mut base = if placed.lines.len() > 1 { y - 3 } else { y + 5 };
        for line in &placed.lines {
            group = group.with(el("text").number("x", text).number("y", base).text(line));
            base += 16;
        }
        if node.end > placed.node + 1 {
            let (x, y) = placed.knob;
            let circle = el("circle").number("cx", x).number("cy", y).is("r", "11");
            let count = if node.open { "−".to_owned() } else { digits(node.end - placed.node - 1) };
            let knob = el("g.knob").is("aria-hidden", "true").with(circle);
            group = group
                .is("aria-expanded", if node.open { "true" } else { "false" })
                .with(knob.with(el("text").number("x", x).number("y", y + 5).text(&count)));
        }
        tree = tree.with(group);
    }
    el("div.mind-box").with(tree)
}

/// What a node is called, with what its mark shows.
pub fn told(view: &View<'_>, node: &Node) -> String {
    let mut told = node.title.clone();
    if let What::Point(at) = node.what
        && let Some(impression) = view.ground.points.get(at).and_then(Point::impression)
    {
        told.push_str(", ");
        told.push_str(view.words.impression(impression));
    }
    told
}

/// Says in the page what an element stands for, and in what it is.
pub fn marked(element: Element, nodes: &[Node], node: &Node) -> Element {
    let whole = node.whole.and_then(|whole| nodes.get(whole)).map_or("", |whole| &whole.id);
    element.attr("data-id", &node.id).attr("data-in", whole)
}

/// The nearest element around what an event came to that fits a selector.
pub fn around(event: &Event, selector: &str) -> Option<Target> {
    target(event)?.around(selector)
}

/// What an attribute of an element says.
fn said(element: &Target, name: &str) -> String {
    element.said(name).unwrap_or_default()
}

/// What in the mind map the pointer is at; nothing where it is elsewhere.
pub fn pointed(event: &Event) -> String {
    around(event, "g[data-id]").map(|node| said(&node, "data-id")).unwrap_or_default()
}

/// Something on the screen of an element gets the focus, be it SVG or not.
pub fn focus(element: &Target, selector: &str) -> Option<Target> {
    let found = element.around(".deeper")?.find(selector)?;
    found.focus();
    Some(found)
}

fn focus_on(element: &Target, name: &str, id: &str) -> Option<Target> {
    focus(element, &joined(&["[", name, "=\"", id, "\"]"]))
}

/// Removes what an element stands for; what it was part of is chosen then.
pub fn removed(element: &Target) -> Option<Msg> {
    let id = TouchpointId::parse(&said(element, "data-id"))?;
    // In the outline the focus alone chooses nothing, in the mind map nothing else is needed.
    if let Some(whole) = focus_on(element, "data-id", &said(element, "data-in"))
        && whole.around("svg").is_none()
    {
        whole.click();
    }
    Some(Msg::TouchpointDropped(id))
}

/// The node of an event is chosen.
pub fn chosen_at(event: &Event) -> Option<Msg> {
    Some(Msg::Deeper(DeeperMsg::Chosen(said(&around(event, "[data-id]")?, "data-id"))))
}

/// The node of an event is opened or closed.
pub fn toggled_at(event: &Event) -> Option<Msg> {
    let node = around(event, "[data-id]")?;
    let open = said(&node, "aria-expanded") == "true";
    Some(Msg::Deeper(DeeperMsg::Folded(said(&node, "data-id"), !open)))
}

fn clicked(event: &Event) -> Option<Msg> {
    if around(event, ".knob").is_some() { toggled_at(event) } else { chosen_at(event) }
}

/// A key on a node: the arrows go about, the others do what the fields below do.
fn pressed(event: &Event) -> Option<Msg> {
    let node = around(event, "[data-id]")?;
    if key::is_command(event) {
        return None;
    }
    let id = said(&node, "data-id");
    let mut message = None;
    match (&*key::pressed(event), &*said(&node, "aria-expanded")) {
        ("ArrowRight", "false") | ("ArrowLeft", "true") => message = toggled_at(event),
        ("ArrowRight", _) => drop(focus_on(&node, "data-in", &id)),
        ("ArrowLeft", _) => drop(focus_on(&node, "data-id", &said(&node, "data-in"))),
        ("ArrowDown", _) => drop(focus_on(&node, "data-up", &id)),
        ("ArrowUp", _) => drop(focus_on(&node, "data-id", &said(&node, "data-up"))),
        ("Enter" | "F2", _) => {
            if let Some(field) = focus(&node, ".name input") {
                field.select();
            }
        }
        ("+" | "Insert", _) => drop(focus(&node, ".own input")),
        ("Delete", _) => message = removed(&node),
        _ => return None,
    }
    event.prevent_default();
    message
}
