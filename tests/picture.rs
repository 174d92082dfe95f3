//! The map as geometry: nothing on top of anything else, only what was touched, chains through gutters.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::{json, pack};
use tangent::domain::{Assessment, Counterpart, Structure, TouchpointId};
use tangent::method::Analysis;
use tangent::picture::map::{Flow, Map, map};
use tangent::picture::mark::{radius, strokes};
use tangent::picture::mind::{self, NodeId};
use tangent::picture::route::{End, corners, head, path};
use tangent::picture::tree::{GROUND, HEIGHT, REACH, REFLECTED, SOIL, WIDTH, branch, tree};

fn built_in() -> Structure {
    let path = format!("{}/packs/touchpoints.json", env!("CARGO_MANIFEST_DIR"));
    pack::read(&std::fs::read_to_string(path).unwrap()).unwrap().structure
}

/// The first `n` items of the pack, every third leading to the one before it.
fn listed(structure: &Structure, n: usize) -> Assessment {
    let touchpoints: Vec<String> = structure
        .touchpoints
        .iter()
        .enumerate()
        .step_by(structure.touchpoints.len() / n)
        .enumerate()
        .map(|(at, (_, item))| {
            let leads_to = if at > 0 && at % 3 == 0 { format!("\"t{at}\"") } else { "null".into() };
            format!(
                r#"{{"id":"t{}","pack_id":"{}","leads_to":{leads_to},"importance":{}}}"#,
                at + 1,
                item.id.as_str(),
                at % 5 + 1
            )
        })
        .collect();
    let text = format!(r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{}]}}"#, touchpoints.join(","));
    json::read(&text, structure).unwrap()
}

fn analysis(assessment: &Assessment, structure: &Structure) -> Analysis {
    Analysis::new(Rc::new(assessment.clone()), Rc::new(structure.clone()))
}

fn drawn(assessment: &Assessment, structure: &Structure, flow: Flow) -> Map {
    map(&analysis(assessment, structure), flow, Some(&|point| format!("Touchpoint number {}", point.id())))
}

const FLOWS: [Flow; 2] = [Flow::Across, Flow::Down];

#[test]
fn marks_lie_inside_and_apart() {
    let structure = built_in();
    for n in [1, 7, 40, 120] {
        let assessment = listed(&structure, n);
        for flow in FLOWS {
            let map = drawn(&assessment, &structure, flow);
            assert_eq!(map.placed.len(), assessment.touchpoints.len());
            for (at, mark) in map.placed.iter().enumerate() {
                let ((x, y), r) = (mark.at, mark.radius);
                assert!(x >= r && y >= r && x + r <= map.width && y + r <= map.height, "{flow:?} {n}: {mark:?}");
                for other in &map.placed[..at] {
                    let (dx, dy) = (x - other.at.0, y - other.at.1);
                    assert!(dx * dx + dy * dy > (r + other.radius).pow(2), "{flow:?} {n}: {mark:?} on {other:?}");
                }
            }
        }
    }
}

#[test]
fn only_what_was_touched_is_drawn_and_the_rest_of_it_is_visibly_empty() {
    let structure = built_in();
    let assessment = listed(&structure, 7);
    let cells: BTreeSet<_> = analysis(&assessment, &structure).points.iter().filter_map(|point| point.cell).collect();
    let stages: BTreeSet<_> = cells.iter().map(|cell| cell.stage).collect();
    let counterparts: BTreeSet<_> = cells.iter().map(|cell| cell.counterpart).collect();
    for flow in FLOWS {
        let map = drawn(&assessment, &structure, flow);
        assert_eq!(map.stages.iter().map(|(stage, _)| *stage).collect::<BTreeSet<_>>(), stages);
        assert_eq!(map.counterparts.iter().map(|(it, _)| *it).collect::<BTreeSet<_>>(), counterparts);
        assert_eq!(map.empty.len(), stages.len() * counterparts.len() - cells.len());
    }
}

#[test]
fn the_narrow_map_fits_the_narrowest_phone() {
    let structure = built_in();
    let map = drawn(&listed(&structure, 60), &structure, Flow::Down);
    assert!(map.width <= 328, "{}", map.width);
}

#[test]
fn every_chain_between_drawn_marks_is_drawn() {
    let structure = built_in();
    let assessment = listed(&structure, 40);
    let chains = assessment.touchpoints.iter().filter(|touchpoint| touchpoint.leads_to.is_some()).count();
    for flow in FLOWS {
        assert_eq!(drawn(&assessment, &structure, flow).chains.len(), chains);
    }
}

fn end(x: i32, y: i32, column: usize) -> End {
    let left = i32::try_from(column).unwrap() * 100;
    End { at: (x, y), radius: 10, column, left, right: left + 100 }
}

#[test]
fn ways_turn_at_right_angles_and_end_at_the_mark() {
    for (from, to) in
        [(end(50, 300, 0), end(50, 40, 0)), (end(50, 300, 0), end(350, 40, 3)), (end(350, 40, 3), end(50, 300, 0))]
    {
        let way = corners(from, to, 200, 0);
        for pair in way.windows(2) {
            assert!(pair[0].0 == pair[1].0 || pair[0].1 == pair[1].1, "{way:?}");
        }
        let tip = way.last().unwrap();
        assert_eq!((tip.1, (tip.0 - to.at.0).abs()), (to.at.1, to.radius + 4), "{way:?}");
    }
}

#[test]
fn a_way_to_the_next_column_at_the_same_height_is_straight() {
    assert_eq!(corners(end(50, 40, 0), end(150, 40, 1), 90, 5), [(63, 40), (136, 40)]);
}

#[test]
fn a_way_is_drawn_with_rounded_corners_and_a_head() {
    let way = [(0, 0), (40, 0), (40, 60), (80, 60)];
    assert_eq!(path(&way), "M0 0L31 0Q40 0 40 9L40 51Q40 60 49 60L80 60");
    assert_eq!(head(&way), "M80 60L71 55L71 65Z");
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
    use tangent::domain::Impression;
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

#[test]
fn nothing_overlaps_in_a_mind_map_and_wholes_stand_left_of_their_parts() {
    let structure = built_in();
    for n in [1, 14, 60, 300] {
        let assessment = split(&structure, n);
        let analysis = analysis(&assessment, &structure);
        let mut nodes = grown(&analysis);
        let all = nodes.iter().map(|node| (node.id, true)).collect();
        for said in [all, BTreeMap::new()] {
            mind::fold(&mut nodes, 0, &said);
            let map = mind::mind(&nodes);
            let shown: Vec<_> = nodes.iter().enumerate().filter(|(_, node)| node.shown).map(|(at, _)| at).collect();
            assert_eq!(map.placed.iter().map(|placed| placed.node).collect::<Vec<_>>(), shown);
            assert_eq!(map.branches.len(), shown.len() - 1);
            for (at, placed) in map.placed.iter().enumerate() {
                let (left, top) = (placed.at.0, placed.at.1 - 22);
                assert!(left >= 0 && top >= 0 && placed.at.1 + 22 <= map.height, "{n}: {placed:?}");
                assert!(placed.knob.0 + 11 <= map.width && placed.knob.0 > left + placed.width, "{n}: {placed:?}");
                assert!(placed.lines.len() <= 2 && placed.lines.iter().all(|line| line.chars().count() <= 23));
                for other in &map.placed[..at] {
                    let apart = other.at.0 + other.width <= left
                        || left + placed.width <= other.at.0
                        || (other.at.1 - placed.at.1).abs() >= 44;
                    assert!(apart, "{n}: {placed:?} on {other:?}");
                }
                if let Some(whole) = nodes[placed.node].whole {
                    let whole = map.placed.iter().find(|known| known.node == whole).unwrap();
                    assert!(whole.knob.0 + 11 < left, "{n}: {whole:?} beside {placed:?}");
                }
            }
        }
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
