//! What can follow the results: the plan, the rest of the method.

use crate::components::{Button, ButtonLook, PartTitle};
use crate::state::asking::{LONG, minutes_left};
use crate::state::{Action, Path, Step, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct OnwardProps {
    pub path: Path,
}

#[component]
pub fn Onward(props: &OnwardProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.results.onward;
    let minutes = minutes_left(Path::Full, shown.analysis()).max(1);
    let full = if minutes >= LONG { ui.full_long.to_string() } else { words.count(&ui.full, minutes, &[]) };
    html! {
        <section class="onward">
            <PartTitle text={&ui.title} />
            if !props.path.is_full() {
                <p class="mute">{ full }</p>
            }
            <div class="keep-ways">
                <Button
                    key="plan"
                    label={&ui.plan_button}
                    onpress={store.callback(|()| Action::StepChosen(Step::Plan))}
                />
                if props.path.is_full() {
                    <Button
                        key="express"
                        look={ButtonLook::Quiet}
                        label={&ui.express_button}
                        onpress={store.callback(|()| Action::PathChosen(Path::Express))}
                    />
                } else {
                    <Button
                        key="full"
                        look={ButtonLook::Quiet}
                        label={&ui.full_button}
                        onpress={store.callback(|()| Action::FullPathChosen(Step::Deeper))}
                    />
                }
            </div>
        </section>
    }
}
