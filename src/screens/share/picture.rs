//! The pictures that can be taken away.

use super::message::MessagePicture;
use super::poster::{MatrixPoster, ThreadsPoster};
use crate::method::quadrant::quadrant;
use crate::state::Shown;
use crate::words::Words;
use strum::{IntoStaticStr, VariantArray};
use yew::prelude::*;

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
pub enum Picture {
    /// Headline and threads, for a messenger.
    Message,
    /// The threads, each mark with its name.
    Threads,
    /// Importance and performance.
    Matrix,
}

impl Picture {
    /// What it is called.
    pub fn name(self, words: &Words) -> &AttrValue {
        let ui = &words.ui.share.pictures;
        match self {
            Self::Message => &ui.message,
            Self::Threads => &ui.threads,
            Self::Matrix => &ui.matrix,
        }
    }

    /// Whether there is anything to be seen in it.
    pub fn shows_anything(self, shown: &Shown) -> bool {
        match self {
            Self::Message | Self::Threads => !shown.analysis().points.is_empty(),
            Self::Matrix => shown.analysis().points.iter().any(|point| quadrant(point).is_some()),
        }
    }

    /// How many pixels there are to a unit: messengers expect the measures that they name.
    pub fn density(self) -> u32 {
        match self {
            Self::Message => 1,
            Self::Threads | Self::Matrix => 2,
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct PictureOfProps {
    pub picture: Picture,
    pub node: NodeRef,
}

/// A picture, drawn. Its node is the whole of it.
#[component]
pub fn PictureOf(props: &PictureOfProps) -> Html {
    let node = &props.node;
    html! {
        <div class="light">
            {
                match props.picture {
                    Picture::Message => html! { <MessagePicture {node} /> },
                    Picture::Threads => html! { <ThreadsPoster {node} /> },
                    Picture::Matrix => html! { <MatrixPoster {node} /> },
                }
            }
        </div>
    }
}
