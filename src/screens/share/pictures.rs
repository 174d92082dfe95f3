//! Pictures of the results, as SVG and PNG.

use super::outcome::{ByHand, Outcome};
use super::picture::{Picture, PictureOf};
use super::taking::{Saving, use_saving};
use crate::browser::{drawing, file};
use crate::components::share::name_today;
use crate::components::{Button, ButtonLook, PartTitle};
use crate::state::{HostEvent, use_host, use_shown, use_words};
use strum::VariantArray;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct PicturesPartProps {
    pub ontold: Callback<Outcome>,
}

#[component]
pub fn PicturesPart(props: &PicturesPartProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.share.pictures;
    html! {
        <section class="sheet-part">
            <PartTitle text={&ui.title} />
            <p class="mute">{ &ui.lead }</p>
            <ul class="takings">
                for &picture in Picture::VARIANTS {
                    if picture.shows_anything(&shown) {
                        <PictureRow key={picture.into_str()} {picture} ontold={&props.ontold} />
                    }
                }
            </ul>
        </section>
    }
}

/// As what a picture is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Svg,
    Png,
}

#[derive(PartialEq, Properties)]
struct PictureRowProps {
    picture: Picture,
    ontold: Callback<Outcome>,
}

/// What is in sight is drawn at once; the others when they are asked for, unseen.
#[component]
fn PictureRow(props: &PictureRowProps) -> Html {
    let words = use_words();
    let PictureRowProps { picture, ontold } = props;
    let (ui, name) = (&words.ui.share.pictures, picture.name(&words));
    let node = use_node_ref();
    let asked = use_state(|| None::<Format>);
    let take = use_taking(*picture, ontold);
    use_effect_with(*asked, {
        let (node, asked) = (node.clone(), asked.clone());
        move |format| {
            if let Some(format) = *format {
                if let Some(svg) = node.cast::<Element>() {
                    take.emit((svg, format));
                }
                asked.set(None);
            }
        }
    });
    let onask = |format| {
        let asked = asked.clone();
        move |()| asked.set(Some(format))
    };
    let is_in_sight = *picture == Picture::Message;
    html! {
        <li class="taking">
            if is_in_sight || asked.is_some() {
                <div class="taking-picture" hidden={!is_in_sight}>
                    <PictureOf picture={*picture} {node} />
                </div>
            }
            <p><b>{ name }</b></p>
            <div class="taking-ways">
                <Button look={ButtonLook::Quiet} label={&ui.svg} about={name} onpress={onask(Format::Svg)} />
                <Button look={ButtonLook::Quiet} label={&ui.png} about={name} onpress={onask(Format::Png)} />
            </div>
        </li>
    }
}

/// Saves a drawn picture, and tells what came of it.
#[hook]
fn use_taking(picture: Picture, ontold: &Callback<Outcome>) -> Callback<(Element, Format)> {
    let (words, shown, host, save) = (use_words(), use_shown(), use_host(), use_saving(ontold));
    let ontold = ontold.clone();
    Callback::from(move |(svg, format): (Element, Format)| {
        let share = &words.ui.share;
        let name = |extension| name_today(&shown, Some(picture.into_str()), extension);
        let Ok(text) = drawing::standalone(&svg) else {
            return ontold.emit(Outcome::of(&share.pictures.png_failed));
        };
        if format == Format::Svg {
            return save.emit(Saving { kind: "svg", name: name("svg"), media_type: "image/svg+xml", text });
        }
        let measure = |name| svg.get_attribute(name).and_then(|measure| measure.parse().ok()).unwrap_or_default();
        let (size, name) = ((measure("width"), measure("height")), name("png"));
        let (words, host, ontold) = (words.clone(), host.clone(), ontold.clone());
        spawn_local(async move {
            let share = &words.ui.share;
            let Ok(blob) = drawing::png(&text, size, picture.density()).await else {
                return ontold.emit(Outcome::of(&share.pictures.png_failed));
            };
            ontold.emit(match file::download_blob(&name, blob) {
                Ok(()) => {
                    host.0.emit(HostEvent::Exported { kind: "png" });
                    Outcome::of(share.saved.fill(&[("name", &name)]))
                }
                Err(file::Denied) => {
                    let by_hand = ByHand { kind: "svg", text: text.into() };
                    Outcome { said: share.files.failed.clone(), by_hand: Some(by_hand) }
                }
            });
        });
    })
}
