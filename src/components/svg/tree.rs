//! The mirror as a tree, as SVG.

use crate::domain::Degree;
use crate::picture::tree::{BUD, GROUND, HALF_LEAF, LEAF, Limb, REFLECTED, TRUNK, branch, tree};
use crate::state::{Shown, use_words};
use std::ops::Range;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct TreeProps {
    pub shown: Shown,
    /// Which pairs are brought out, by their place in the pack; without a range all are.
    #[prop_or_default]
    pub brought_out: Option<Range<usize>>,
}

#[component]
pub fn Tree(props: &TreeProps) -> Html {
    let words = use_words();
    let limbs = tree(props.shown.analysis());
    let answered = limbs.iter().filter(|limb| limb.outward.is_some() && limb.inward.is_some()).count();
    let hollow = limbs.iter().filter(|limb| limb.hollow).count();
    let is_out = |at| props.brought_out.as_ref().is_none_or(|range| range.contains(&at));
    html! {
        <figure class="tree">
            <svg
                role="img"
                viewBox="0 0 320 304"
                aria-label={words.ui.mirror.picture.fill(&[("n", &answered), ("hollow", &hollow)])}
            >
                <path class="soil" d={GROUND} />
                for (at, limb) in limbs.iter().enumerate() {
                    <g
                        key={at}
                        class={classes!(limb.hollow.then_some("hollow"), (!is_out(at)).then_some("away"))}
                    >
                        { drawing(limb) }
                    </g>
                }
                <path class="trunk" d={TRUNK} />
            </svg>
            <figcaption class="mute">{ &words.ui.mirror.caption }</figcaption>
        </figure>
    }
}

fn drawing(limb: &Limb) -> Html {
    let way = branch(limb.leaf);
    html! {
        <>
            // A root is drawn along a hundred parts, whatever its length.
            <path class={class("root", limb.inward)} d={way} transform={REFLECTED} pathLength="100" />
            { branch_with_leaf(limb) }
        </>
    }
}

/// What of a pair is above the ground.
pub fn branch_with_leaf(limb: &Limb) -> Html {
    let (x, y) = limb.leaf;
    html! {
        <>
            <path class={class("branch", limb.outward)} d={branch(limb.leaf)} />
            <g transform={format!("translate({x} {y})rotate({})", limb.turn)}>
                <path
                    class={class("leaf", limb.outward)}
                    d={if limb.outward.is_some() { LEAF } else { BUD }}
                />
                if limb.outward == Some(Degree::Partly) {
                    <path class="half" d={HALF_LEAF} />
                }
            </g>
        </>
    }
}

/// What a line is, and what was answered.
pub fn class(name: &'static str, degree: Option<Degree>) -> Classes {
    classes!(name, degree.map(|degree| degree.into_str()))
}
