#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the demonstration's photos: plain pictures that cannot be taken for a real installation.
# usage: make_photos.sh [FOLDER]; needs ImageMagick's convert and the DejaVu fonts.
set -euo pipefail
folder=${1:-$(dirname "$(readlink -f "$0")")/photos}
mkdir -p "$folder"
font=DejaVu-Sans
bold=DejaVu-Sans-Bold

draw() { # draw NAME CAPTION convert-operations…
    local name=$1 caption=$2
    shift 2
    convert -size 960x720 xc:'#e9e6df' -fill '#d9d4c8' -draw 'rectangle 0,560 960,720' \
        -stroke '#2b2b2b' -strokewidth 4 -fill none "$@" \
        -stroke none -fill '#b3261e' -draw 'rectangle 0,0 960,76' \
        -font "$bold" -pointsize 40 -fill white -annotate +28+53 'DEMONSTRATION' \
        -font "$font" -pointsize 24 -fill white -annotate +430+50 'drawn, not photographed' \
        -font "$bold" -pointsize 28 -fill '#2b2b2b' -annotate +28+690 "$caption" \
        -resize 640x480 -strip -sampling-factor 4:2:0 -quality 72 -define jpeg:dct-method=float "$folder/$name.jpg"
}

collar=(-fill '#f7f7f5' -draw 'roundrectangle 330,150 630,520 26,26' -fill '#c9d6cf' -draw 'rectangle 395,330 565,385')
label() { # NAME CAPTION
    draw "$1" "$2" \
    -fill white -draw 'roundrectangle 150,150 810,520 16,16' \
    -stroke none -fill '#2b2b2b' -font "$bold" -pointsize 40 -annotate +190+230 'ConnectDER  SIMULATED' \
    -font "$font" -pointsize 34 -annotate +190+300 'P/N  S-B-5-12-IH-10-60A' -annotate +190+355 'S/N  SIM-0042917' \
    -annotate +190+410 'Neutral 40 in-lb, 6 AWG Cu' -annotate +190+465 'UL 1741 inverter: DEMO-INV-0001'
}
socket() { # NAME CAPTION
    draw "$1" "$2" \
    -fill '#bfc4c6' -draw 'roundrectangle 280,120 680,540 12,12' -fill '#8c8f90' -draw 'circle 480,330 480,160' \
    -fill '#d08a2e' -draw 'rectangle 395,205 425,265' -draw 'rectangle 535,205 565,265' -draw 'rectangle 395,395 425,455' \
    -draw 'rectangle 535,395 565,455' -draw 'rectangle 465,415 495,460' \
    -fill '#f2c14e' -draw 'roundrectangle 380,190 580,280 8,8'
}
breaker_off() { # NAME CAPTION
    draw "$1" "$2" "${collar[@]}" \
    -fill '#333' -draw 'roundrectangle 430,400 530,500 8,8' -fill '#f7f7f5' -draw 'rectangle 455,455 505,492' \
    -stroke none -font "$bold" -pointsize 34 -fill '#2b2b2b' -annotate +550+485 'OFF' -fill '#9a9a9a' -annotate +550+435 'ON'
}
neutral() { # NAME CAPTION
    draw "$1" "$2" \
    -fill '#b9bcc0' -draw 'rectangle 330,260 600,470' -fill '#e3e5e8' -draw 'rectangle 420,190 510,330' -draw 'line 430,215 500,215' \
    -stroke '#b8692a' -strokewidth 10 -draw 'line 360,400 600,400' -stroke '#fdfdfd' -strokewidth 34 -draw 'line 600,400 860,400' \
    -stroke '#2b2b2b' -strokewidth 3 -draw 'line 600,382 860,382' -draw 'line 600,418 860,418'
}
lockout() { # NAME CAPTION
    draw "$1" "$2" "${collar[@]}" \
    -fill '#d7e8f2' -draw 'roundrectangle 410,395 550,505 10,10' -fill none -strokewidth 10 -draw 'arc 455,420 505,490 180,360' \
    -strokewidth 4 -fill '#b3261e' -draw 'roundrectangle 440,455 520,525 8,8' \
    -stroke none -font "$bold" -pointsize 14 -fill white -annotate +449+497 'LOTO-11'
}
field_terminals() { # NAME CAPTION
    draw "$1" "$2" \
    -fill '#f7f7f5' -draw 'roundrectangle 180,130 780,540 18,18' \
    -fill '#b9bcc0' -draw 'rectangle 240,250 340,340' -draw 'rectangle 375,250 475,340' -draw 'rectangle 510,250 610,340' -draw 'rectangle 645,250 745,340' \
    -strokewidth 22 -stroke '#222' -draw 'line 290,340 290,530' -stroke '#b3261e' -draw 'line 425,340 425,530' \
    -stroke white -draw 'line 560,340 560,530' -stroke '#2e7d32' -draw 'line 695,340 695,530' \
    -stroke none -font "$bold" -pointsize 34 -fill '#2b2b2b' -annotate +272+225 'L1' -annotate +407+225 'L2' -annotate +548+225 'N' -annotate +683+225 'G'
}

# Every step has a picture of its own, as in a real job; the collar’s label alone serves two of them.
socket site-socket 'Meter 10482213 and its socket, from the front'
label site-inverters 'Nameplate of the inverter DEMO-INV-0001'
label inspect-package 'Contents of the box, side by side'
label inspect-condition 'The collar from both sides'
label inspect-configuration 'Collar label  S-B-5-12-IH-10-60A   S/N SIM-0042917'
lockout socket-flipped-off 'Main breaker OFF, lock on its cover'
socket socket-meter-out 'Meter out, beside the open socket'
socket socket-condition 'Open socket, five jaws, all wires in view'
socket socket-live-parts 'Socket with its live parts covered'
breaker_off socket-breaker-off 'Breaker handle at OFF'
neutral socket-neutral-method 'Approval numbers of the neutral connection'
neutral socket-neutral-torque-socket 'Neutral in the socket, torque marked'
neutral socket-neutral-routing 'The lead, its route and bent end'
neutral socket-neutral-torque 'Neutral terminal, 6 AWG copper, 40 in-lb'
breaker_off place-breaker-off 'Breaker OFF once more, serial label in view'
socket place-orientation 'Collar before the socket, the way it goes in'
socket place-insert 'Collar in the socket, from the side'
socket place-seated 'Collar seated, from the front'
socket place-cover 'Cover latched over the collar'
socket place-meter 'Meter in the collar with both seals'
lockout place-breaker-cover 'Breaker cover shut, handle OFF behind it'
lockout place-lockout 'Lockout DEMO-LOTO-11 on the breaker cover'
field_terminals wire-connector 'Connector at the box, its marking'
field_terminals wire-box 'Junction box on the collar, seal in view'
field_terminals wire-raceway 'The raceway with its straps'
field_terminals wire-terminate 'Field terminals L1, L2, N, G: 6 AWG copper, 45 in-lb'
field_terminals wire-cover 'Junction box shut'
label energise-inspections 'Inspection card, signed'
lockout energise-lockout-off 'Breaker cover, the lock just taken off'
breaker_off energise-breaker-on 'Breaker handle before the cover is shut'
breaker_off energise-display 'The display at power-up'
breaker_off energise-thumbs-up 'The display with its thumbs-up'
label energise-permission 'Permission to operate'
label meters-ims-model 'Label of the IMS meter'
field_terminals meters-ims-cts 'CT1 on L1, LINE toward the source'
field_terminals meters-ims-cts-2 'CT2 on L2, LINE toward the source'
field_terminals meters-ims-terminals 'Terminal blocks J1 and J3'
field_terminals meters-ims-lcd 'IMS display, every segment lit'
field_terminals meters-ims-compare 'IMS display with the energy'
label check-inverter-settings 'Settings as the inverter shows them'
socket documents-photos 'The finished installation'
