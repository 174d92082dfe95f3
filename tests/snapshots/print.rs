//! A page as a person reads it: an element a line, what belongs together on one line, pictures by what they
//! say.

use crate::page::{Page, text_of};
use scraper::node::Element;
use scraper::{ElementRef, Node};
use std::collections::BTreeMap;

/// How much of a page is printed.
#[derive(Clone, Copy, PartialEq)]
pub enum Extent {
    Whole,
    /// Of many elements of a kind only the first, and long texts cut.
    Excerpt,
}

/// What fits on a line.
const WIDTH: usize = 150;
/// How many elements of a kind an excerpt shows in a row.
const IN_A_ROW: usize = 2;
/// How much of a text an excerpt shows.
const OF_A_TEXT: usize = 60;

/// Attributes that say where a shape stands, not what it is; and what is the same everywhere.
const UNTOLD: &[&str] = &[
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "d",
    "width",
    "height",
    "viewBox",
    "transform",
    "pathLength",
];

pub fn page(page: &Page, extent: Extent) -> String {
    let mut printer = Printer { extent, lines: Vec::new() };
    printer.element(page.root(), 0);
    printer.lines.join("\n")
}

/// What is in an element, printed whole.
pub fn inside(element: ElementRef) -> String {
    let mut printer = Printer { extent: Extent::Whole, lines: Vec::new() };
    printer.children(element, 0);
    printer.lines.join("\n")
}

struct Printer {
    extent: Extent,
    lines: Vec<String>,
}

impl Printer {
    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push(format!("{:indent$}{text}", "", indent = 2 * depth));
    }

    fn element(&mut self, element: ElementRef, depth: usize) {
        let whole = self.inline(element);
        let is_picture = element.value().name() == "svg" && !is_mark(element);
        let has_text = element.children().any(|child| matches!(child.value(), Node::Text(_)));
        if is_picture {
            self.picture(element, depth);
        } else if has_text || element.children().next().is_none() || 2 * depth + whole.chars().count() <= WIDTH {
            self.line(depth, &whole);
        } else {
            self.line(depth, &opening(element));
            self.children(element, depth + 1);
        }
    }

    fn children(&mut self, element: ElementRef, depth: usize) {
        let children: Vec<_> = element.children().filter_map(ElementRef::wrap).collect();
        let mut rest = &children[..];
        while let Some(first) = rest.first() {
            let alike = rest.iter().take_while(|other| kind(other) == kind(first)).count();
            let shown = if self.extent == Extent::Excerpt { alike.min(IN_A_ROW) } else { alike };
            for child in &rest[..shown] {
                self.element(*child, depth);
            }
            if shown < alike {
                self.line(depth, &format!("… {} more of {}", alike - shown, kind(first)));
            }
            rest = &rest[alike..];
        }
    }

    /// An element with all that is in it, on one line.
    fn inline(&self, element: ElementRef) -> String {
        if is_mark(element) {
            return mark(element);
        }
        let mut line = opening(element);
        for child in element.children() {
            match child.value() {
                Node::Text(text) => line.push_str(&self.cut(text)),
                _ => line.extend(ElementRef::wrap(child).map(|child| self.inline(child))),
            }
        }
        // A field ends with its tag.
        if element.value().name() != "input" {
            line.push_str(&format!("</{}>", element.value().name()));
        }
        line
    }

    fn cut(&self, text: &str) -> String {
        let length = text.chars().count();
        if self.extent == Extent::Whole || length <= OF_A_TEXT {
            return text.to_owned();
        }
        format!("{}… ({length})", text.chars().take(OF_A_TEXT).collect::<String>())
    }

    /// A picture: what it is called, what is written in it, and how many shapes of each kind it has.
    fn picture(&mut self, svg: ElementRef, depth: usize) {
        self.line(depth, &opening(svg));
        let mut shapes = BTreeMap::new();
        self.pieces(svg, depth + 1, &mut shapes);
        if !shapes.is_empty() {
            let shapes: Vec<_> = shapes.iter().map(|(kind, number)| format!("{number} {kind}")).collect();
            self.line(depth + 1, &format!("({})", shapes.join(", ")));
        }
    }

    fn pieces(&mut self, around: ElementRef, depth: usize, shapes: &mut BTreeMap<String, usize>) {
        let mut written: Vec<String> = Vec::new();
        let (mut shown, mut more) = (0, 0);
        for piece in around.children().filter_map(ElementRef::wrap) {
            let is_mark = piece.value().classes().any(|class| class == "mark");
            match piece.value().name() {
                "text" | "title" => written.push(self.cut(&text_of(piece))),
                "g" if !is_mark => {
                    let before = self.lines.len();
                    if piece.attr("role").is_some() {
                        self.line(depth, &opening(piece));
                    }
                    self.pieces(piece, depth + usize::from(self.lines.len() > before), shapes);
                    let told = self.lines.len() > before;
                    if told && self.extent == Extent::Excerpt && shown == IN_A_ROW {
                        self.lines.truncate(before);
                        more += 1;
                    } else if told {
                        shown += 1;
                    }
                }
                _ => *shapes.entry(kind(&piece)).or_default() += 1,
            }
        }
        if !written.is_empty() {
            self.line(depth, &format!("“{}”", written.join(" / ")));
        }
        if more > 0 {
            self.line(depth, &format!("… {more} more"));
        }
    }
}

/// Whether a picture is a mark or a bar: hidden, because the words beside it say the same.
fn is_mark(element: ElementRef) -> bool {
    element.value().name() == "svg" && element.attr("aria-hidden") == Some("true")
}

/// A mark by its name, a bar by its lengths.
fn mark(svg: ElementRef) -> String {
    let pieces = svg.children().filter_map(ElementRef::wrap).filter(|piece| !kind(piece).contains(".ground"));
    let told = pieces.map(|piece| match (piece.attr("width"), piece.attr("x1"), piece.attr("x2")) {
        (Some(width), _, _) => format!("{} {width}", kind(&piece)),
        (_, Some(from), Some(to)) => format!("{} {from}–{to}", kind(&piece)),
        _ => kind(&piece),
    });
    format!("‹{}›", told.collect::<Vec<_>>().join(", "))
}

/// The opening tag: the class first, then the other attributes by name.
fn opening(element: ElementRef) -> String {
    let value = element.value();
    let mut attributes: Vec<_> = value.attrs().filter(|(name, _)| !is_untold(value, name)).collect();
    attributes.sort_by_key(|(name, _)| (*name != "class", *name));
    let attributes: String = attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
    format!("<{}{attributes}>", value.name())
}

fn is_untold(element: &Element, attribute: &str) -> bool {
    UNTOLD.contains(&attribute) || (element.name() == "button" && attribute == "type")
}

/// An element's name and classes.
fn kind(element: &ElementRef) -> String {
    let classes: String = element.value().classes().map(|class| format!(".{class}")).collect();
    format!("{}{classes}", element.value().name())
}
