//! How often something happens, as squares.

use yew::prelude::*;

/// How many squares stand for a frequency.
const SQUARES: u32 = 3;

#[derive(PartialEq, Properties)]
pub struct FrequencySquaresProps {
    /// From 0, never.
    pub points: u32,
}

/// The squares; what they mean stands beside them in words.
#[component]
pub fn FrequencySquares(props: &FrequencySquaresProps) -> Html {
    html! {
        <svg width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
            for place in 0..SQUARES {
                <rect
                    key={place}
                    class={if place < props.points { "full" } else { "open" }}
                    x={(place * 15 + 1).to_string()}
                    y="1"
                    width="10"
                    height="10"
                />
            }
        </svg>
    }
}
