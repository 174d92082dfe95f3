//! The tree on the roots that are asked about, as SVG: each has its number.

use super::tree::{branch_with_leaf, class};
use crate::domain::Degree;
use crate::picture::tree::{GROUND, REFLECTED, Root, TRUNK, branch, roots, tree};
use crate::state::{Shown, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RootsProps {
    pub shown: Shown,
}

#[component]
pub fn Roots(props: &RootsProps) -> Html {
    let words = use_words();
    let ui = &words.ui.mirror;
    let analysis = props.shown.analysis();
    let (limbs, roots) = (tree(analysis), roots(analysis));
    let answered = roots.iter().filter(|root| root.degree.is_some()).count();
    let holding = roots.iter().filter(|root| root.degree == Some(Degree::Yes)).count();
    html! {
        <figure class="tree">
            <svg
                role="img"
                viewBox="0 0 320 312"
                aria-label={ui.roots_picture.fill(&[("n", &answered), ("holding", &holding)])}
            >
                <path class="soil" d={GROUND} />
                <g class="away">
                    for (at, limb) in limbs.iter().enumerate() {
                        <g key={at} class={limb.hollow.then_some("hollow")}>{ branch_with_leaf(limb) }</g>
                    }
                </g>
                for (root, number) in roots.iter().zip(1..) {
                    <g key={number}>{ drawing(root, number) }</g>
                }
                <path class="trunk" d={TRUNK} />
            </svg>
            <figcaption class="mute">{ &ui.roots_caption }</figcaption>
        </figure>
    }
}

fn drawing(root: &Root, number: usize) -> Html {
    let (x, y) = root.number;
    html! {
        <>
            // How far it would reach.
            <path class="reach" d={branch(root.tip)} transform={REFLECTED} />
            <path class={class("root", root.degree)} d={branch(root.tip)} transform={REFLECTED} pathLength="100" />
            <text x={x.to_string()} y={(y + 6).to_string()}>{ number }</text>
        </>
    }
}
