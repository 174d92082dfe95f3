//! The geometry of the pictures to take away.

use super::{LANGUAGES, of, pack};
use crate::packed::{example, told};
use serde_json::{Value, json};
use std::rc::Rc;
use tangent::domain::Assessment;
use tangent::method::{Analysis, Point};
use tangent::narrative::headline::headlines;
use tangent::picture::message::{EDGE, HEIGHT, LEGEND, Message, WHOSE, WIDTH, message};
use tangent::picture::poster::poster;
use tangent::picture::threads::{Frame, Threads, counterparts, threads};

fn analysis(assessment: &Assessment) -> Analysis {
    Analysis::new(Rc::new(assessment.clone()), pack("en").0)
}

/// Touchpoints of all kinds of people at all stages.
fn many(count: usize) -> Assessment {
    let counterparts = ["customer", "supplier", "applicant", "colleague", "other"];
    let stages = ["unaware", "first", "choose", "agree", "receive", "support", "part", "after"];
    let impressions = ["delight", "hurt", "silent", "unknown"];
    let touchpoints: Vec<Value> = (0..count)
        .map(|at| {
            json!({ "id": format!("t{}", at + 1), "title": format!("Touchpoint number {at}"), "channel": "place",
                    "counterpart": counterparts[at % 5], "stage": stages[(at / 5) % 8],
                    "impression": impressions[at % 4], "importance": at % 5 + 1 })
        })
        .collect();
    of(json!({ "touchpoints": touchpoints }))
}

fn laid_out(sentence: &str, assessment: &Assessment) -> Message {
    let analysis = analysis(assessment);
    let people = counterparts(&analysis);
    let frame = |width| Frame { counterparts: &people, width, has_heads: true, title: None };
    message(sentence, |width| threads(&analysis, frame(width)))
}

/// Nothing runs over an edge or over something else.
#[track_caller]
fn holds_together(picture: &Message) {
    let Message { size, sentence, threads, at, scale } = picture;
    for ((x, y), line) in sentence {
        // A bold letter of a wide typeface is two thirds as wide as it is high.
        let width = i32::try_from(line.chars().count()).unwrap() * size * 2 / 3;
        assert!(*x == EDGE && x + width <= WIDTH - EDGE + size, "{line}: {width}");
        assert!(y - size > WHOSE && *y < at.1, "{line} at {y}");
    }
    let (right, bottom) = (at.0 + threads.width * scale / 1000, at.1 + threads.height * scale / 1000);
    assert!(right <= WIDTH - EDGE + 1 && bottom < LEGEND && bottom < HEIGHT, "{right} {bottom}");
    assert!(*scale > 0);
}

#[test]
fn an_examples_headline_stands_whole_over_its_threads() {
    for language in LANGUAGES {
        let assessment = example("trade", language);
        let sentence = told(language, &assessment, |narrator| headlines(narrator)[0].text.clone());
        let picture = laid_out(&sentence, &assessment);
        holds_together(&picture);
        let lines: Vec<_> = picture.sentence.iter().map(|(_, line)| line.as_str()).collect();
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&lines.join(" ")), words(&sentence), "{language}");
        // It fills its place: neither stripes at the sides nor a small picture in a large one.
        assert!(picture.threads.width * picture.scale / 1000 > 900, "{language}");
    }
}

#[test]
fn however_much_there_is_it_stays_within_its_edges() {
    let long = "о".repeat(100);
    let sentences = ["", "Short.", &long, &format!("«{long}» {long}"), &"a b ".repeat(200), "מחסן ".repeat(40).trim()]
        .map(str::to_owned);
    for count in [1, 2, 7, 40, 120, 500] {
        for sentence in &sentences {
            holds_together(&laid_out(sentence, &many(count)));
        }
    }
    let cut = laid_out(&"a b ".repeat(200), &many(7));
    assert!(cut.sentence.last().unwrap().1.ends_with('…'));
}

#[test]
fn each_mark_of_a_poster_has_its_name() {
    for count in [1, 7, 40, 100] {
        let assessment = many(count);
        let analysis = analysis(&assessment);
        let people = counterparts(&analysis);
        let title = |point: &Point| tangent::narrative::title(&point.touchpoint, &pack("en").1).to_string();
        let frame = |width| Frame { counterparts: &people, width, has_heads: true, title: Some(&title) };
        let poster: Threads = poster(|width| threads(&analysis, frame(width)));
        assert!(!poster.is_numbered, "{count}: {}", poster.width);
        assert_eq!(poster.placed.len(), count);
        assert!(poster.placed.iter().all(|placed| !placed.label.is_empty()));
    }
}
