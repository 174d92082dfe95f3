//! Files: giving one to the person, and reading one that they chose.

use gloo::file::futures::read_as_bytes;
use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlInputElement};

/// The browser refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

/// For how long a download may take to begin, in milliseconds.
const DOWNLOAD_BEGINS_WITHIN: u32 = 60_000;

/// Whether a download can begin here. A frame that is sandboxed without `allow-downloads` refuses it in silence; what
/// a frame without an origin may do nobody can tell, so it is taken for refused.
fn can_download() -> bool {
    let refuses = |frame: Element| {
        let sandbox = frame.get_attribute("sandbox");
        sandbox.is_some_and(|allowed| !allowed.split_whitespace().any(|it| it.eq_ignore_ascii_case("allow-downloads")))
    };
    // A page on a disk has no origin either.
    let is_web = window().location().protocol().is_ok_and(|protocol| protocol != "file:");
    let has_origin = Reflect::get(&window(), &"origin".into()).is_ok_and(|origin| origin != "null");
    (has_origin || !is_web) && !window().frame_element().ok().flatten().is_some_and(refuses)
}

/// Offers a text as a download.
///
/// # Errors
/// It cannot begin here.
pub fn download(name: &str, mime: &str, text: &str) -> Result<(), Denied> {
    download_blob(name, Blob::new_with_options(text, Some(mime)))
}

/// Offers bytes as a download.
///
/// # Errors
/// It cannot begin here.
pub fn download_blob(name: &str, blob: Blob) -> Result<(), Denied> {
    if !can_download() {
        return Err(Denied);
    }
    let address = ObjectUrl::from(blob);
    let link: HtmlAnchorElement = document().create_element("a").map_err(|_| Denied)?.dyn_into().map_err(|_| Denied)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Revoked at once, it would race with the download in some browsers.
    Timeout::new(DOWNLOAD_BEGINS_WITHIN, move || drop(address)).forget();
    Ok(())
}

/// The file that was chosen in a field. The same one can be chosen again, after it was mended.
pub fn chosen(event: &Event) -> Option<gloo::file::File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file.map(Into::into)
}

/// The text of a file that the person chose.
///
/// # Errors
/// It is gone, or no text.
pub async fn read(file: &gloo::file::File) -> Result<String, Denied> {
    // A text would be spelled out twice: as the browser has it, and as this program does.
    let bytes = read_as_bytes(file).await.map_err(|_| Denied)?;
    String::from_utf8(bytes).map_err(|_| Denied)
}
