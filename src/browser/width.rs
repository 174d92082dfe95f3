//! How wide an element is, and when that changes.

use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// Tells the width of an element until it is dropped.
pub struct Watched {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Watched {
    /// Tells the width now and whenever it has changed, in whole pixels; not while the element has no room at all, as
    /// when the page is hidden. None where the browser can't.
    pub fn new(element: &Element, tell: impl Fn(i32) + 'static) -> Option<Self> {
        let tell = Rc::new(move |width| {
            if width > 0 {
                tell(width);
            }
        });
        tell(element.client_width());
        let watched = element.clone();
        let told = Closure::new(move || {
            // Whoever changes the layout while the observer tells makes the browser complain to the page.
            let (tell, width) = (tell.clone(), watched.client_width());
            Timeout::new(0, move || tell(width)).forget();
        });
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _told: told })
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
