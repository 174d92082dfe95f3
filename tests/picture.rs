//! Pictures as geometry: nothing on top of anything else, everything inside, and in order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::{json, pack};
use tangent::domain::{Assessment, Cell, Counterpart, Event, Impression, Stage, Structure, TouchpointId};
use tangent::method::{Analysis, Point, Quadrant};
use tangent::picture::mark::{radius, strokes};
use tangent::picture::mind::{self, NodeId};
use tangent::picture::threads::{Frame, Placed, Row, Stop, Strand, Threads, Way, counterparts, next_stop, threads};
use tangent::picture::tree::{self, GROUND, HEIGHT, REACH, REFLECTED, SOIL, WIDTH, branch, tree};
use tangent::picture::{Spot, matrix};

fn built_in() -> Structure {
    let path = format!("{}/packs/touchpoints.json", env!("CARGO_MANIFEST_DIR"));
    pack::read(&std::fs::read_to_string(path).unwrap()).unwrap().structure
}

const IMPRESSIONS: [&str; 5] = ["delight", "hurt", "silent", "unknown", ""];

/// `n` items of the pack from all over it, of all impressions, every third leading to another.
fn listed(structure: &Structure, n: usize) -> Assessment {
    let step = (structure.touchpoints.len() / n).max(1);
    let touchpoints: Vec<String> = structure
        .touchpoints
        .iter()
        .cycle()
        .step_by(step)
        .take(n)
        .enumerate()
        .map(|(at, item)| {
            let leads_to = if at > 0 && at % 3 == 0 { format!("\"t{at}\"") } else { "null".into() };
            let impression = match IMPRESSIONS[at * 7 % 5] {
                "" => "null".into(),
                impression => format!("\"{impression}\""),
            };
            let (number, item, importance) = (at + 1, item.id.as_str(), at % 5 + 1);
            format!(
                r#"{{"id":"t{number}","pack_id":"{item}","leads_to":{leads_to},"impression":{impression},"importance":{importance}}}"#
            )
        })
        .collect();
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{}]}}"#, touchpoints.join(","));
    json::read(&text, structure).unwrap()
}

fn analysis(assessment: &Assessment, structure: &Structure) -> Analysis {
    Analysis::new(Rc::new(assessment.clone()), Rc::new(structure.clone()))
}

/// Titles of all lengths, up to the longest that a pack may have.
fn title_of(point: &Point) -> String {
    let number = usize::try_from(point.id().0.get()).unwrap();
    "Signing the delivery note at the warehouse".chars().take(5 + number * 11 % 30).collect()
}

/// The whole picture in a place of this width.
fn drawn(analysis: &Analysis, width: i32) -> Threads {
    let people = counterparts(analysis);
    threads(analysis, Frame { counterparts: &people, width, has_heads: true, title: Some(&title_of) })
}

/// Each kind of people by itself, as on a phone.
fn strips(analysis: &Analysis, width: i32) -> Vec<Threads> {
    let strip =
        |who| threads(analysis, Frame { counterparts: &[who], width, has_heads: false, title: Some(&title_of) });
    counterparts(analysis).into_iter().map(strip).collect()
}

/// Pictures of 1 to 500 touchpoints in places of all widths, each with what it is of.
fn all_pictures() -> Vec<(String, Analysis, Threads)> {
    let structure = built_in();
    let mut pictures = Vec::new();
    for n in [1, 2, 7, 14, 40, 120, 400] {
        let analysis = analysis(&listed(&structure, n), &structure);
        for width in [600, 768, 1072, 1600] {
            pictures.push((format!("{n} at {width}"), analysis.clone(), drawn(&analysis, width)));
        }
        for width in [288, 358] {
            for (number, strip) in strips(&analysis, width).into_iter().enumerate() {
                pictures.push((format!("{n} at {width}, strip {number}"), analysis.clone(), strip));
            }
        }
    }
    pictures
}

#[test]
fn marks_lie_inside_and_apart() {
    for (of, _, picture) in all_pictures() {
        for (at, mark) in picture.placed.iter().enumerate() {
            let ((x, y), r) = (mark.at, mark.radius);
            assert!(r >= 3 && x >= r && y >= r && x + r <= picture.width && y + r <= picture.height, "{of}: {mark:?}");
            for other in &picture.placed[..at] {
                let (dx, dy) = (x - other.at.0, y - other.at.1);
                assert!(dx * dx + dy * dy > (r + other.radius).pow(2), "{of}: {mark:?} on {other:?}");
            }
        }
    }
}

/// Left, top, right and bottom of what a label covers, if its letters are of ordinary width.
fn area(line: &(Spot, String)) -> [i32; 4] {
    let ((x, y), text) = line;
    let half = i32::try_from(text.chars().count()).unwrap() * 7 / 2;
    [x - half, y - 11, x + half, y + 3]
}

fn overlap(a: [i32; 4], b: [i32; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[test]
fn names_stand_over_no_mark_and_no_other_name() {
    let mut named = 0;
    for (of, _, picture) in all_pictures().into_iter().filter(|(_, _, picture)| !picture.is_numbered) {
        for mark in &picture.placed {
            assert!(!mark.label.is_empty(), "{of}: {mark:?} has no name");
            for line in &mark.label {
                named += 1;
                let [left, top, right, bottom] = area(line);
                let is_inside = left >= 0 && top >= 0 && right <= picture.width && bottom <= picture.height;
                assert!(is_inside, "{of}: {line:?} is cut off");
                for other in &picture.placed {
                    let ((x, y), r) = (other.at, other.radius - 2);
                    assert!(!overlap(area(line), [x - r, y - r, x + r, y + r]), "{of}: {line:?} on {other:?}");
                    let others = other.label.iter().filter(|_| other.id != mark.id);
                    for beside in others {
                        assert!(!overlap(area(line), area(beside)), "{of}: {line:?} on {beside:?}");
                    }
                }
            }
        }
    }
    assert!(named > 50, "{named}");
}

#[test]
fn where_names_have_no_room_there_are_numbers_in_order() {
    let structure = built_in();
    let picture = drawn(&analysis(&listed(&structure, 120), &structure), 1072);
    assert!(picture.is_numbered);
    for (place, mark) in picture.placed.iter().enumerate() {
        assert_eq!(mark.number, place + 1);
        assert!(mark.label.iter().all(|(_, text)| *text == mark.number.to_string()), "{mark:?}");
    }
}

/// What a mark of one strip leads to in another is told beside its name, in the list below numbers.
#[test]
fn in_a_strip_of_few_names_stand_at_the_marks() {
    let structure = built_in();
    let mut seen = Vec::new();
    for n in [3, 7, 14] {
        for strip in strips(&analysis(&listed(&structure, n), &structure), 358) {
            let leads_on = strip.placed.iter().any(|mark| mark.leads_to.is_some());
            let has_names = strip.placed.len() <= 3 && !leads_on;
            assert_eq!(strip.is_numbered, !has_names, "{:?}", strip.placed);
            seen.push((strip.placed.len() <= 3, leads_on));
        }
    }
    for kind in [(true, false), (true, true), (false, true)] {
        assert!(seen.contains(&kind), "{kind:?} is not among {seen:?}");
    }
}

/// Of 500 not each has room for its number; those that have one are read.
#[test]
fn no_number_runs_into_another() {
    let structure = built_in();
    for (count, shown) in [(120, 110), (500, 60)] {
        let picture = drawn(&analysis(&listed(&structure, count), &structure), 1072);
        let numbers: Vec<_> = picture.placed.iter().filter_map(|mark| mark.label.first()).collect();
        assert!(numbers.len() >= shown, "{count}: {} numbers", numbers.len());
        for (at, ((x, y), text)) in numbers.iter().enumerate() {
            for ((other_x, other_y), other) in &numbers[..at] {
                let letters = i32::try_from(text.len() + other.len()).unwrap();
                assert!(y != other_y || (x - other_x).abs() >= letters * 7 / 2, "{count}: {text} on {other}");
            }
        }
    }
}

#[test]
fn marks_stand_in_the_order_of_stages_and_then_of_the_list() {
    for (of, analysis, picture) in all_pictures() {
        for row in &picture.rows {
            let marks = &picture.placed[row.placed.clone()];
            assert!(marks.windows(2).all(|pair| pair[0].at.0 < pair[1].at.0), "{of}: {:?}", row.counterpart);
            let stage = |mark: &Placed| analysis.point(mark.id).unwrap().cell.unwrap().stage;
            let order: Vec<_> = marks.iter().map(|mark| (stage(mark), mark.id)).collect();
            assert!(order.is_sorted(), "{of}: {order:?}");
        }
    }
}

#[test]
fn every_stage_is_there_from_before_the_first_to_for_ever() {
    for (of, _, picture) in all_pictures() {
        let stages: Vec<_> = picture.stages.iter().map(|head| head.stage).collect();
        assert_eq!(stages, Stage::VARIANTS, "{of}");
        assert!(picture.stages.windows(2).all(|pair| pair[1].at.0 - pair[0].at.0 >= 12), "{of}: {:?}", picture.stages);
        for row in &picture.rows {
            let covered = row.rules.windows(2).all(|pair| pair[0].to == pair[1].from);
            assert!(covered && row.rules.len() == stages.len(), "{of}: {:?}", row.rules);
        }
    }
}

#[test]
fn what_delights_lifts_and_what_hurts_pulls_down() {
    for (of, _, picture) in all_pictures() {
        for row in &picture.rows {
            for mark in &picture.placed[row.placed.clone()] {
                let swing = match mark.impression {
                    Some(Impression::Delight) => -24,
                    Some(Impression::Hurt) => 24,
                    _ => 0,
                };
                assert_eq!(mark.at.1 - row.y, swing, "{of}: {mark:?}");
            }
        }
    }
}

/// Impressions of customers and of others at four stages, and the strands of each.
#[test]
fn a_thread_needs_three_known_touchpoints_of_people_with_a_journey() {
    use Strand::{Firm, Unsure, Within};
    let structure = built_in();
    for (counterpart, impressions, strands) in [
        ("customer", ["delight", "hurt", "silent", "delight"], &[Firm, Firm, Within][..]),
        ("customer", ["delight", "unknown", "silent", "hurt"], &[Unsure, Unsure, Within]),
        ("customer", ["delight", "unknown", "unknown", "hurt"], &[]),
        ("other", ["delight", "hurt", "silent", "delight"], &[]),
    ] {
        let stages = ["unaware", "first", "receive", "receive"];
        let points = stages.iter().zip(impressions).enumerate().map(|(at, (stage, impression))| {
            format!(
                r#"{{"id":"t{}","title":"A","counterpart":"{counterpart}","stage":"{stage}","channel":"thing","impression":"{impression}","importance":3}}"#,
                at + 1
            )
        });
        let points = points.collect::<Vec<_>>().join(",");
        let text = format!(r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{points}]}}"#);
        let picture = drawn(&analysis(&json::read(&text, &structure).unwrap(), &structure), 1072);
        let found: Vec<_> = picture.rows[0].strands.iter().map(|(strand, _)| *strand).collect();
        assert_eq!(found, strands, "{counterpart} {impressions:?}");
    }
}

#[test]
fn inside_stands_below_the_line_of_visibility() {
    for (of, _, picture) in all_pictures() {
        let inner = picture.rows.iter().find(|row| row.counterpart.is_inner());
        let outer = picture.rows.iter().any(|row| !row.counterpart.is_inner());
        assert_eq!(picture.visibility.is_some(), inner.is_some() && outer, "{of}");
        for (mark, line) in picture.placed.iter().zip(std::iter::repeat(picture.visibility)) {
            let Some(line) = line else { continue };
            let is_inner = inner.unwrap().placed.contains(&(mark.number - 1));
            assert_eq!(mark.at.1 > line, is_inner, "{of}: {mark:?} and {line}");
        }
    }
}

#[test]
fn every_chain_between_drawn_marks_is_drawn() {
    let structure = built_in();
    let assessment = listed(&structure, 40);
    let chains = assessment.touchpoints.iter().filter(|touchpoint| touchpoint.leads_to.touchpoint().is_some()).count();
    let picture = drawn(&analysis(&assessment, &structure), 1072);
    assert_eq!(picture.chains.len(), chains);
    // Upright at both ends: the second spot stands over the first, the third over the last.
    for chain in &picture.chains {
        let numbers: Vec<i32> =
            chain.path.split(['M', 'C', ' ']).filter(|it| !it.is_empty()).map(|it| it.parse().unwrap()).collect();
        let [x, _, leave, _, come, _, end, _] = numbers[..] else { panic!("{}", chain.path) };
        assert_eq!((x, end), (leave, come), "{}", chain.path);
    }
}

#[test]
fn of_very_many_the_picture_grows_wider_instead_of_too_dense() {
    let structure = built_in();
    let analysis = analysis(&listed(&structure, 400), &structure);
    let picture = drawn(&analysis, 600);
    assert!(picture.width > 600, "{}", picture.width);
    assert_eq!(drawn(&analysis, 4_000).width, 4_000);
}

#[test]
fn area_grows_with_importance() {
    let radii: Vec<i32> = (1..=5).map(|value| radius(tangent::domain::Importance::new(value))).collect();
    assert!(radii.windows(2).all(|pair| pair[0] < pair[1]), "{radii:?}");
    // 5 has about five times the area of 1, not twenty-five times.
    let ratio = f64::from(radii[4].pow(2)) / f64::from(radii[0].pow(2));
    assert!((4.0..6.0).contains(&ratio), "{ratio}");
}

#[test]
fn impressions_differ_by_shape() {
    let shapes: BTreeSet<_> = Impression::VARIANTS
        .iter()
        .map(|it| strokes(Some(*it)).iter().map(|stroke| stroke.path).collect::<Vec<_>>())
        .collect();
    assert_eq!(shapes.len(), 4);
    assert!(strokes(Some(Impression::Silent)).iter().all(|stroke| stroke.dashed && !stroke.filled));
}

/// Answers to the first pairs of the pack: outside, inside.
fn mirrored(structure: &Structure, answers: &[(&str, &str)]) -> Assessment {
    let mirror: Vec<String> = structure
        .pairs
        .iter()
        .zip(answers)
        .map(|(pair, (outward, inward))| format!(r#""{}":{{"outward":{outward},"inward":{inward}}}"#, pair.id.as_str()))
        .collect();
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"mirror":{{{}}}}}"#, mirror.join(","));
    json::read(&text, structure).unwrap()
}

/// The height of a root's spot, of which this is the height on the branch.
fn depth(height: i32) -> f64 {
    let numbers: Vec<f64> = REFLECTED
        .trim_start_matches("matrix(")
        .trim_end_matches(')')
        .split(' ')
        .map(|number| number.parse().unwrap())
        .collect();
    assert_eq!((numbers[0], numbers[1], numbers[2], numbers[4]), (1.0, 0.0, 0.0, 0.0));
    numbers[3] * f64::from(height) + numbers[5]
}

#[test]
fn roots_meet_the_branches_at_the_ground() {
    assert!((depth(SOIL) - f64::from(SOIL)).abs() < 0.1);
    assert_eq!(GROUND, format!("M0 {SOIL}H{WIDTH}"));
}

#[test]
fn leaves_lie_inside_and_apart_and_each_root_below_its_leaf() {
    let structure = built_in();
    let limbs = tree(&analysis(&mirrored(&structure, &[]), &structure));
    assert_eq!(limbs.len(), structure.pairs.len());
    let mut tips: Vec<(i32, i32)> = Vec::new();
    for (at, limb) in limbs.iter().enumerate() {
        let turn = f64::from(limb.turn).to_radians();
        let reach = |part: f64| {
            let (x, y) = limb.leaf;
            let of = |side: f64| (f64::from(REACH) * part * side).round() as i32;
            (x + of(turn.sin()), y - of(turn.cos()))
        };
        let (tip, middle) = (reach(1.0), reach(0.5));
        assert!(tip.0 >= 0 && tip.0 <= WIDTH && tip.1 >= 0, "{at}: {tip:?}");
        for other in &tips {
            let (dx, dy) = (middle.0 - other.0, middle.1 - other.1);
            // A leaf is twenty wide.
            assert!(dx * dx + dy * dy > 20 * 20, "{at}: {middle:?} on {other:?}");
        }
        tips.push(middle);
        let (x, y) = limb.leaf;
        assert!(branch(limb.leaf).ends_with(&format!(" {x} {y}")), "{at}: {}", branch(limb.leaf));
        assert!(y < SOIL && depth(y) < f64::from(HEIGHT), "{at}: {y} and {}", depth(y));
    }
}

/// Answers to the first roots of the pack.
fn rooted(structure: &Structure, answers: &[&str]) -> Assessment {
    let answered = structure.roots.iter().zip(answers);
    let roots: Vec<_> = answered.map(|(root, answer)| format!(r#""{}":"{answer}""#, root.id.as_str())).collect();
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"roots":{{{}}}}}"#, roots.join(","));
    json::read(&text, structure).unwrap()
}

#[test]
fn roots_that_are_asked_about_lie_apart_below_the_ground_with_their_numbers() {
    use tangent::domain::Degree::{No, Partly, Yes};
    let structure = built_in();
    let roots = tree::roots(&analysis(&rooted(&structure, &["yes", "no", "partly"]), &structure));
    assert_eq!(roots.len(), structure.roots.len());
    let degrees: Vec<_> = roots.iter().map(|root| root.degree).collect();
    assert_eq!(degrees, [Some(Yes), Some(No), Some(Partly), None, None, None]);
    for (at, root) in roots.iter().enumerate() {
        let ((x, y), tip) = (root.number, (f64::from(root.tip.0), depth(root.tip.1)));
        assert!(x > 6 && x < WIDTH - 6 && y > SOIL + 20 && y + 8 <= 312, "{at}: {root:?}");
        let away = (f64::from(x) - tip.0).hypot(f64::from(y) - tip.1);
        assert!((8.0..16.0).contains(&away), "{at}: {root:?} is {away} away from its number");
        for other in &roots[..at] {
            let (dx, dy) = (x - other.number.0, y - other.number.1);
            assert!(x > other.number.0 && dx * dx + dy * dy > 20 * 20, "{at}: {root:?} on {other:?}");
        }
    }
}

#[test]
fn the_tree_is_the_same_on_both_sides() {
    let structure = built_in();
    let limbs = tree(&analysis(&mirrored(&structure, &[]), &structure));
    for (left, right) in limbs.iter().zip(limbs.iter().rev()).take(limbs.len() / 2) {
        assert_eq!((left.leaf.0 + right.leaf.0, left.leaf.1), (WIDTH, right.leaf.1));
        assert_eq!(left.turn, -right.turn);
    }
}

#[test]
fn limbs_are_drawn_by_what_was_answered() {
    use tangent::domain::Degree::{No, Partly, Yes};
    let structure = built_in();
    let answers = [(r#""yes""#, r#""no""#), (r#""partly""#, r#""no""#), ("null", r#""yes""#), (r#""yes""#, "null")];
    let assessment = mirrored(&structure, &answers);
    let limbs = tree(&analysis(&assessment, &structure));
    let found: Vec<_> = limbs.iter().take(5).map(|limb| (limb.outward, limb.inward, limb.hollow)).collect();
    assert_eq!(
        found,
        [
            (Some(Yes), Some(No), true),
            (Some(Partly), Some(No), false),
            (None, Some(Yes), false),
            (Some(Yes), None, false),
            (None, None, false),
        ]
    );
}

/// Many touchpoints: a counterpart has three wholes of each stage, the first of them split to the last level.
fn split(structure: &Structure, n: usize) -> Assessment {
    let touchpoints: Vec<String> = (0..n)
        .map(|at| {
            let whole = at - at % 12;
            let parent = match at % 12 {
                0 => "null".into(),
                deep @ 1..=5 => format!("\"t{}\"", whole + deep),
                side => format!("\"t{}\"", whole + 1 + side % 5),
            };
            let place = format!(
                r#""counterpart":"{}","stage":"{}""#,
                ["supplier", "customer", "colleague"][at / 12 % 3],
                ["after", "first", "receive", "unaware"][at / 36 % 4]
            );
            let title = "Самая длинная ручка двери ".repeat(at % 4 + 1);
            format!(r#"{{"id":"t{}","title":"{title}","channel":"thing","parent":{parent},{place}}}"#, at + 1)
        })
        .collect();
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{}]}}"#, touchpoints.join(","));
    json::read(&text, structure).unwrap()
}

/// By people and stage, each part after its whole, as they are asked.
fn grown(analysis: &Analysis) -> Vec<mind::Node> {
    fn with_parts(analysis: &Analysis, at: usize, order: &mut Vec<TouchpointId>) {
        order.push(analysis.points[at].id());
        for part in (0..analysis.points.len()).filter(|part| analysis.points[*part].parent == Some(at)) {
            with_parts(analysis, part, order);
        }
    }
    let mut wholes: Vec<usize> =
        (0..analysis.points.len()).filter(|at| analysis.points[*at].parent.is_none()).collect();
    wholes.sort_by_key(|at| analysis.points[*at].cell);
    let mut order = Vec::new();
    for whole in wholes {
        with_parts(analysis, whole, &mut order);
    }
    mind::tree(analysis, &order, &|id| match id {
        NodeId::Touchpoint(id) => analysis.point(id).unwrap().touchpoint.own_title().unwrap().to_string().into(),
        NodeId::People(counterpart) => counterpart.into_str().into(),
        NodeId::Business => "Somebody’s business".into(),
    })
}

/// Beside the panel, on a phone, on a wide screen.
const ROOMS: [mind::Room; 3] = [
    mind::Room { width: 726, height: 680, touched: false },
    mind::Room { width: 340, height: 500, touched: true },
    mind::Room { width: 1_400, height: 900, touched: false },
];

/// What six parts may be called.
fn ghosts(whole: usize) -> mind::Ghosts {
    let titles = ["Door", "The handle of the door", "Smell", "Queue", "Signs on the way to the desk", "Chair"];
    mind::Ghosts { whole, titles: titles.into_iter().map(Into::into).collect() }
}

#[test]
fn nothing_overlaps_in_a_mind_map_and_wholes_stand_left_of_their_parts() {
    let structure = built_in();
    for (n, room) in [1, 14, 60, 300].into_iter().flat_map(|n| ROOMS.map(|room| (n, room))) {
        let assessment = split(&structure, n);
        let analysis = analysis(&assessment, &structure);
        let mut nodes = grown(&analysis);
        let all = nodes.iter().map(|node| (node.id, true)).collect();
        for said in [all, BTreeMap::new()] {
            mind::fold(&mut nodes, 0, &said);
            let shown: Vec<_> = nodes.iter().enumerate().filter(|(_, node)| node.shown).map(|(at, _)| at).collect();
            // Each in turn is chosen, and has its typical parts beside it.
            for chosen in shown.iter().copied().skip(2).step_by(1 + n / 20) {
                let ghosts = ghosts(chosen);
                let map = mind::mind(&nodes, Some(&ghosts), room);
                assert_eq!(map.placed.iter().map(|placed| placed.node).collect::<Vec<_>>(), shown);
                assert_eq!(map.branches.len(), shown.len() - 1);
                assert_eq!((map.ghosts.len(), map.ghost_branches.len()), (6, 6));
                let every: Vec<_> = map.placed.iter().chain(&map.ghosts).collect();
                for (at, placed) in every.iter().enumerate() {
                    let (left, top) = (placed.at.0, placed.at.1 - map.half);
                    assert!(left >= 0 && top >= 0 && placed.at.1 + map.half <= map.height, "{n}: {placed:?}");
                    assert!(placed.knob.0 + 11 <= map.width && placed.knob.0 > left + placed.width, "{n}: {placed:?}");
                    assert!(placed.lines.len() <= 2 && placed.lines.iter().all(|line| line.chars().count() <= 23));
                    for other in &every[..at] {
                        let apart = other.at.0 + other.width <= left
                            || left + placed.width <= other.at.0
                            || (other.at.1 - placed.at.1).abs() >= 2 * map.half;
                        assert!(apart, "{n} at {room:?}, {chosen} chosen: {placed:?} on {other:?}");
                    }
                }
                for placed in &map.placed {
                    if let Some(whole) = nodes[placed.node].whole {
                        let whole = map.placed.iter().find(|known| known.node == whole).unwrap();
                        assert!(whole.knob.0 + 11 < placed.at.0, "{n}: {whole:?} beside {placed:?}");
                    }
                }
                let whole = map.placed.iter().find(|placed| placed.node == chosen).unwrap();
                assert!(map.ghosts.iter().all(|ghost| ghost.at.0 > whole.at.0 + whole.width), "{n}: {whole:?}");
            }
        }
    }
}

/// So that a second press meets what the first one did.
#[test]
fn choosing_a_node_moves_no_other_one() {
    let structure = built_in();
    let assessment = listed(&structure, 17);
    let analysis = analysis(&assessment, &structure);
    let nodes = mind::tree(&analysis, &tangent::state::asking::order_of_asking(&analysis), &|_| "Name of it".into());
    for room in ROOMS {
        let plain = mind::mind(&nodes, None, room);
        for chosen in 0..nodes.len() {
            let map = mind::mind(&nodes, Some(&ghosts(chosen)), room);
            assert_eq!((&map.placed, map.half), (&plain.placed, plain.half));
            if nodes[chosen].level == mind::TOUCHPOINTS {
                assert_eq!((map.width, map.height, map.scale), (plain.width, plain.height, plain.scale));
            }
        }
    }
}

#[test]
fn a_mind_map_of_what_people_list_is_seen_whole_and_legible() {
    let structure = built_in();
    for n in [1, 7, 12, 14] {
        let assessment = listed(&structure, n);
        let analysis = analysis(&assessment, &structure);
        let order = tangent::state::asking::order_of_asking(&analysis);
        let nodes = mind::tree(&analysis, &order, &|id| match id {
            NodeId::Touchpoint(id) => title_of(analysis.point(id).unwrap()).into(),
            NodeId::People(_) => "Поставщик".into(),
            NodeId::Business => "Ваш бизнес".into(),
        });
        let [desk, phone, _] = ROOMS;
        let map = mind::mind(&nodes, Some(&ghosts(2)), desk);
        let drawn = (map.drawn(map.width), map.drawn(map.height));
        assert!(drawn.0 <= desk.width && drawn.1 <= desk.height, "{n}: {drawn:?} in {desk:?}");
        // Letters of 15 pixels, and what a mouse can press.
        assert!(map.drawn(1_500) >= 1_300 && map.drawn(2 * map.half) >= 24, "{n}: {}", map.scale);
        // A thumb needs more.
        let touched = mind::mind(&nodes, None, phone);
        assert!(touched.scale == 1_000 && touched.half == 22, "{n}: {touched:?}");
    }
}

#[test]
fn a_node_is_found_where_it_is_drawn() {
    let structure = built_in();
    let assessment = listed(&structure, 14);
    let analysis = analysis(&assessment, &structure);
    let nodes = mind::tree(&analysis, &tangent::state::asking::order_of_asking(&analysis), &|_| "Name of it".into());
    let map = mind::mind(&nodes, None, ROOMS[0]);
    for placed in &map.placed {
        let (x, y) = placed.at;
        let at = |x, y| map.node_at((map.drawn(x), map.drawn(y)));
        assert_eq!(at(x + placed.width / 2, y), Some(placed.node));
        assert_eq!(at(x + placed.width / 2, y + map.half + 3), None);
        assert_ne!(at(x - 8, y), Some(placed.node));
    }
}

#[test]
fn a_tree_holds_everything_by_people_and_stage_down_to_the_sixth_level() {
    let structure = built_in();
    let assessment = split(&structure, 300);
    let analysis = analysis(&assessment, &structure);
    let nodes = grown(&analysis);
    let people: Vec<_> = nodes.iter().filter(|node| node.level == 2).map(|node| node.id.to_string()).collect();
    assert_eq!(people, ["customer", "supplier", "colleague"]);
    assert_eq!(nodes.len(), 300 + people.len() + 1);
    assert_eq!(nodes.iter().map(|node| node.level).max(), Some(8));
    for (at, node) in nodes.iter().enumerate() {
        assert!(nodes[at + 1..node.end].iter().all(|part| part.level > node.level), "{node:?}");
        assert!(nodes.get(node.end).is_none_or(|next| next.level <= node.level), "{node:?}");
        assert!(node.whole.is_none_or(|whole| whole < at && at < nodes[whole].end), "{node:?}");
    }
    let stages: Vec<_> = nodes
        .iter()
        .filter(|node| node.level == mind::TOUCHPOINTS && node.whole == Some(1))
        .filter_map(|node| analysis.point(node.id.touchpoint()?)?.cell)
        .map(|cell| cell.stage)
        .collect();
    assert!(stages.is_sorted(), "{stages:?}");
}

#[test]
fn much_is_folded_but_for_the_way_to_what_is_chosen() {
    let structure = built_in();
    let assessment = split(&structure, 300);
    let analysis = analysis(&assessment, &structure);
    let mut nodes = grown(&analysis);
    let touchpoint = |id: &str| NodeId::Touchpoint(id.parse().unwrap());
    let deepest = mind::place(&nodes, Some(touchpoint("t6")));
    assert_eq!((nodes[deepest].id, nodes[deepest].level), (touchpoint("t6"), 8));
    mind::fold(&mut nodes, deepest, &BTreeMap::new());
    assert!(nodes[deepest].shown);
    assert!(nodes.iter().filter(|node| node.shown).count() < 50);
    // What the person closes is closed, also where it was open by itself; what they open is open.
    let said = BTreeMap::from([(NodeId::People(Counterpart::Customer), false), (touchpoint("t1"), true)]);
    mind::fold(&mut nodes, 0, &said);
    assert!(!nodes[deepest].shown && nodes.iter().all(|node| node.shown || node.level >= mind::TOUCHPOINTS));
    assert_eq!(mind::place(&nodes, Some(touchpoint("t999"))), 2);
    assert_eq!(mind::place(&nodes, None), 2);
}

/// `n` touchpoints of which the checks are answered, more or less well.
fn looked_into(structure: &Structure, n: usize) -> Analysis {
    let points = structure.touchpoints.iter().step_by(structure.touchpoints.len() / n).enumerate().map(|(at, item)| {
        let checks = structure.checks.iter().filter(|check| check.channel == item.channel).enumerate();
        let answers = checks.map(|(place, check)| {
            let answer = ["yes", "no", "partly"][(at + place) % 3];
            format!(r#""{}":{{"answer":"{answer}"}}"#, check.id.as_str())
        });
        let (number, item, importance) = (at + 1, item.id.as_str(), at % 5 + 1);
        let checks = answers.collect::<Vec<_>>().join(",");
        format!(
            r#"{{"id":"t{number}","pack_id":"{item}","impression":"hurt","importance":{importance},"checks":{{{checks}}}}}"#
        )
    });
    let points = points.collect::<Vec<_>>().join(",");
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{points}]}}"#);
    analysis(&json::read(&text, structure).unwrap(), structure)
}

#[test]
fn in_the_matrix_each_mark_stands_in_its_quadrant_and_apart() {
    let structure = built_in();
    for (n, width) in [(1, 240), (5, 272), (14, 358), (14, 520), (40, 520), (40, 560)] {
        let ground = matrix::Ground::of(width);
        let dots = matrix::matrix(&looked_into(&structure, n), ground, title_of);
        let [left, top, right, bottom] = ground.field;
        for (at, dot) in dots.iter().enumerate() {
            let ((x, y), r) = (dot.at, dot.radius);
            assert!(x - r >= left && x + r <= right && y - r >= top && y + r <= bottom, "{n}: {dot:?}");
            let matters = matches!(dot.quadrant, Quadrant::Concentrate | Quadrant::KeepUp);
            assert_eq!(y < ground.cross.1, matters, "{n}: {dot:?}");
            for other in &dots[..at] {
                let (dx, dy) = (x - other.at.0, y - other.at.1);
                assert!(dx * dx + dy * dy > (r + other.radius).pow(2), "{n}: {dot:?} on {other:?}");
            }
        }
    }
}

#[test]
fn names_in_the_matrix_stand_over_nothing() {
    let structure = built_in();
    for (n, width, most) in [(5, 272, 5), (14, 358, 8), (5, 520, 5), (14, 520, 14), (40, 520, 14)] {
        let ground = matrix::Ground::of(width);
        let dots = matrix::matrix(&looked_into(&structure, n), ground, title_of);
        let covers = |dot: &matrix::Dot| {
            let (side, (x, y), text) = dot.label.clone()?;
            let width = i32::try_from(text.chars().count()).unwrap() * 7;
            let left = match side {
                matrix::Side::Right => x,
                matrix::Side::Left => x - width,
                matrix::Side::Middle => x - width / 2,
            };
            Some([left, y - 11, left + width, y + 3])
        };
        let named: Vec<_> = dots.iter().filter_map(|dot| Some((dot, covers(dot)?))).collect();
        assert!(2 * named.len() >= dots.len().min(most), "{n}: {} of {} have names", named.len(), dots.len());
        for (dot, name) in &named {
            for other in &dots {
                let ((x, y), r) = (other.at, other.radius - 2);
                assert!(!overlap(*name, [x - r, y - r, x + r, y + r]), "{n}: {dot:?} on {other:?}");
            }
            for (other, beside) in named.iter().filter(|(other, _)| other.id != dot.id) {
                assert!(!overlap(*name, *beside), "{n}: {dot:?} on {other:?}");
            }
        }
    }
}

#[test]
fn keys_come_to_every_stop_and_nowhere_twice() {
    for (of, _, picture) in all_pictures() {
        let stops = picture.stops(true);
        let empty = picture.rows.iter().flat_map(|row| &row.rules).filter(|rule| rule.is_empty).count();
        assert_eq!(stops.len(), picture.placed.len() + empty, "{of}");
        // From the first of the first row to the right, then down and to the left as far as it goes.
        let mut reached = BTreeSet::new();
        let mut at = stops.first().copied();
        while let Some(stop) = at {
            let mut first = stop;
            while let Some(left) = next_stop(&stops, first, Way::Left) {
                first = left;
            }
            let mut along = Some(first);
            while let Some(stop) = along {
                assert!(reached.insert(stop.pick.to_string()), "{of}: {stop:?} is reached twice");
                along = next_stop(&stops, stop, Way::Right);
            }
            at = next_stop(&stops, first, Way::Down);
        }
        assert_eq!(reached.len(), stops.len(), "{of}");
    }
}

#[test]
fn up_and_down_lead_to_the_nearest() {
    let structure = built_in();
    let picture = drawn(&analysis(&listed(&structure, 40), &structure), 1072);
    let stops = picture.stops(false);
    let mut led = 0;
    for stop in &stops {
        for (way, row) in [(Way::Up, stop.row.checked_sub(1)), (Way::Down, Some(stop.row + 1))] {
            let distance = |other: &Stop| (other.at.0 - stop.at.0).abs();
            let nearest = stops.iter().filter(|other| Some(other.row) == row).map(distance).min();
            assert_eq!(next_stop(&stops, *stop, way).map(|to| distance(&to)), nearest, "{stop:?} {way:?}");
            led += usize::from(nearest.is_some());
        }
    }
    assert!(led > 20, "{led}");
}

#[test]
fn where_nothing_happens_is_drawn_otherwise_than_where_nothing_is_listed() {
    let structure = built_in();
    let mut assessment = listed(&structure, 7);
    let cell = |row: &Row| {
        let rule = row.rules.iter().find(|rule| rule.is_empty).unwrap();
        Cell { counterpart: row.counterpart, stage: rule.stage }
    };
    let empty = cell(&drawn(&analysis(&assessment, &structure), 1072).rows[0]);
    assessment = Event::NothingHereSaid(empty, true).apply(&assessment).unwrap();
    let picture = drawn(&analysis(&assessment, &structure), 1072);
    for row in &picture.rows {
        for rule in &row.rules {
            let said = Cell { counterpart: row.counterpart, stage: rule.stage } == empty;
            assert_eq!(rule.is_nothing_here, said, "{rule:?}");
        }
    }
}
