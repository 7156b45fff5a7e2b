//! Plants one fault after another in a small tree and expects the house's checks to find each of them.

mod doors;
mod ground;
mod rooms;
mod shape;
mod tree;
mod words;
