package org.depositary.extraction.sighting;

import static org.depositary.extraction.sighting.SightingPicture.assertSeen;

import org.junit.jupiter.api.Test;

class DefinitionPicturesTest {

  @Test
  void bracketsDefine() {
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (HC) binds; the ⟦HC⟧ binds, the hc too",
        "title Harbour Convention 1999 calls hc",
        "defined hc");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (the \"Ropes\") binds; the ⟦Ropes⟧ bind",
        "title Harbour Convention 1999 calls ropes",
        "defined ropes");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (hereinafter the Ropes) binds; ⟦Ropes⟧",
        "title Harbour Convention 1999 calls ropes",
        "defined ropes");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (hereinafter ropes) binds; Ropes",
        "title Harbour Convention 1999");
    assertSeen("the ⟦Harbour Convention of 1999⟧ (ropes) binds", "title Harbour Convention 1999");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (H) binds; the H binds", "title Harbour Convention 1999");
    assertSeen("the ⟦Harbour Convention of 1999⟧ (Hc) binds", "title Harbour Convention 1999");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (HcdE) binds; ⟦HcdE⟧",
        "title Harbour Convention 1999 calls hcde",
        "defined hcde");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (HcdeF) binds; HcdeF", "title Harbour Convention 1999");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (HC, 1999) binds; ⟦HC⟧",
        "title Harbour Convention 1999 calls hc",
        "defined hc");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (HC and \"Ropes\") binds; ⟦Ropes⟧, ⟦HC⟧",
        "title Harbour Convention 1999 calls hc; ropes",
        "defined ropes",
        "defined hc");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (HC; RC) binds; ⟦RC⟧, ⟦HC⟧",
        "title Harbour Convention 1999 calls hc; rc",
        "defined rc",
        "defined hc");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (1999, HC) binds; HC", "title Harbour Convention 1999");
    assertSeen("the ⟦Harbour Convention of 1999⟧ (HC", "title Harbour Convention 1999");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ (\"Women's Rope\") binds; the ⟦Women's Rope⟧",
        "title Harbour Convention 1999 calls women s rope",
        "defined women s rope");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ ('Migrants’ Rope') binds; the ⟦Migrants’ Rope⟧",
        "title Harbour Convention 1999 calls migrants rope",
        "defined migrants rope");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ ('Migrants’ rope') binds; Migrants",
        "title Harbour Convention 1999");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧ ('the Ropes' of old) binds",
        "title Harbour Convention 1999");
  }

  @Test
  void phrasesBehindACommaDefine() {
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧, hereinafter referred to as the Ropes, binds; the ⟦Ropes⟧"
            + " bind",
        "title Harbour Convention 1999 calls ropes",
        "defined ropes");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧, hereinafter \"the Ropes\", binds; the ⟦Ropes⟧ bind",
        "title Harbour Convention 1999 calls ropes",
        "defined ropes");
    assertSeen(
        "the ⟦Harbour Convention of 1999⟧, the Ropes, binds", "title Harbour Convention 1999");
  }
}
