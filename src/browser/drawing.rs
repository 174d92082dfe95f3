//! A drawing of the page as a picture by itself: SVG with its colours and letters written into it, or pixels.

use gloo::file::Blob;
use gloo::utils::{document, window};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, CssStyleDeclaration, Element, HtmlCanvasElement, HtmlImageElement, XmlSerializer,
};

/// What a style sheet says of a drawing. Each of it goes on to what is within, so that only changes are written down.
const STYLES: [&str; 11] = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "font-family",
    "font-size",
    "font-weight",
    "letter-spacing",
    "text-anchor",
];

/// What means something only where the drawing stood.
const LEFT_BEHIND: [&str; 5] = ["class", "role", "tabindex", "aria-label", "aria-hidden"];

/// The most pixels that every browser paints at once.
const PIXELS: u32 = 16_000_000;

/// The browser refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

/// A drawing as the text of a file: with nothing but itself it looks as it does in the page.
///
/// # Errors
/// The browser does not write it down.
pub fn standalone(svg: &Element) -> Result<String, Denied> {
    let copy: Element = svg.clone_node_with_deep(true).map_err(|_| Denied)?.unchecked_into();
    let (shown, copied) = (svg.query_selector_all("*"), copy.query_selector_all("*"));
    let (Ok(shown), Ok(copied)) = (shown, copied) else { return Err(Denied) };
    settle(svg, &copy, None);
    for at in 0..shown.length() {
        if let (Some(shown), Some(copied)) = (shown.get(at), copied.get(at)) {
            let shown: Element = shown.unchecked_into();
            settle(&shown, &copied.unchecked_into(), shown.parent_element());
        }
    }
    for at in 0..copied.length() {
        if let Some(copied) = copied.get(at) {
            lay_halo(&copied.unchecked_into());
        }
    }
    XmlSerializer::new().and_then(|serializer| serializer.serialize_to_string(&copy)).map_err(|_| Denied)
}

/// Writes down how an element looks where that is not how the one around it looks.
fn settle(shown: &Element, copied: &Element, around: Option<Element>) {
    let style_of = |element: &Element| window().get_computed_style(element).ok().flatten();
    let Some(style) = style_of(shown) else { return };
    let around = around.as_ref().and_then(style_of);
    let value = |style: &CssStyleDeclaration, name| style.get_property_value(name).unwrap_or_default();
    for name in LEFT_BEHIND {
        // Taking away what is not there is no failure either.
        let _ = copied.remove_attribute(name);
    }
    for name in STYLES {
        let own = value(&style, name);
        if around.as_ref().is_none_or(|around| value(around, name) != own) {
            // A name without spaces is never refused.
            let _ = copied.set_attribute(name, &own);
        } else {
            let _ = copied.remove_attribute(name);
        }
    }
}

/// A letter's outline lies under it. Not every program knows the order in which to paint them: so each text with an
/// outline gets it as a text of its own.
fn lay_halo(copied: &Element) {
    let outline = copied.get_attribute("stroke").unwrap_or_default();
    if copied.local_name() != "text" || matches!(&*outline, "" | "none") {
        return;
    }
    if let (Ok(halo), Some(around)) = (copied.clone_node_with_deep(true), copied.parent_node()) {
        // Neither what is there nor its parent is gone.
        let _ = around.insert_before(&halo, Some(copied));
        let _ = copied.set_attribute("stroke", "none");
    }
}

/// A picture in pixels, as PNG: twice as many as its measures say, or fewer where they would be too many.
///
/// # Errors
/// The page may not show such pictures, or the browser does not let a page read its pixels.
pub async fn png(svg: &str, (width, height): (u32, u32), density: u32) -> Result<Blob, Denied> {
    let refused = |_: JsValue| Denied;
    let image = HtmlImageElement::new_with_width_and_height(width, height).map_err(refused)?;
    // The page's policy allows such addresses more often than those of blobs.
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{}", String::from(js_sys::encode_uri_component(svg))));
    JsFuture::from(image.decode()).await.map_err(refused)?;
    let area = u64::from(width) * u64::from(height) * u64::from(density * density);
    let scale = f64::from(density) * (f64::from(PIXELS) / area as f64).sqrt().min(1.0);
    let [width, height] = [width, height].map(|side| (f64::from(side) * scale).floor());
    let canvas: HtmlCanvasElement = document().create_element("canvas").map_err(refused)?.unchecked_into();
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d").map_err(refused)?.ok_or(Denied)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).map_err(refused)?;
    let painted = Promise::new(&mut |resolve, reject| {
        // Told once: with the picture, or with nothing.
        if let Err(error) = canvas.to_blob(&resolve) {
            // Whoever waits is told.
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    let painted = JsFuture::from(painted).await.map_err(refused)?;
    painted.dyn_into::<web_sys::Blob>().map(Blob::from).map_err(refused)
}
