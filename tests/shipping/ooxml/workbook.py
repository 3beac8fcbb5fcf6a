"""What Excel asks of a workbook beyond the schemas: its limits, counts, names and references."""
import posixpath, re
S='{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R='{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
VT='{http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes}'
EP='{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}'
def col(c):
    n=0
    for ch in c: n=n*26+ord(ch)-64
    return n
def rng(r):
    m=re.fullmatch(r'\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?',r)
    if not m: return None
    a,b,c,d=m.groups(); c=c or a; d=d or b
    return (int(b),col(a),int(d),col(c))
# functions of Excel 2007-2010 without prefix; those added since need _xlfn.
OLD=set('''ABS ACOS AND ADDRESS AREAS AVERAGE AVERAGEIF AVERAGEIFS CEILING CELL CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEVALUE DAY EDATE EOMONTH ERROR.TYPE EXACT FALSE FIND FIXED FLOOR HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INDIRECT INFO INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MONTH N NA NETWORKDAYS NOT NOW OFFSET OR PI POWER PRODUCT PROPER QUOTIENT RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL SQRT SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TEXT TIME TODAY TRANSPOSE TRIM TRUE TRUNC TYPE UPPER VALUE VLOOKUP WEEKDAY YEAR GCD LCM'''.split())
VOL={'NOW','TODAY','RAND','RANDBETWEEN','OFFSET','INDIRECT','CELL','INFO'}
def formula_stats(f):
    """nesting depth, max args, function names of a formula text (strings and quoted sheet names skipped)."""
    i=0; depth=0; mx=0; args=[]; maxargs=0; names=[]; buf=''
    while i<len(f):
        ch=f[i]
        if ch=='"':
            j=i+1
            while True:
                k=f.find('"',j)
                if k<0: return None
                if f[k:k+2]=='""': j=k+2; continue
                break
            i=k+1; buf=''; continue
        if ch=="'":
            j=i+1
            while True:
                k=f.find("'",j)
                if k<0: return None
                if f[k:k+2]=="''": j=k+2; continue
                break
            i=k+1; buf=''; continue
        if ch=='(':
            if buf: names.append(buf.upper()); depth+=1; args.append(1); mx=max(mx,depth)
            else: args.append(None)
            buf=''
        elif ch==')':
            if not args: return None
            a=args.pop()
            if a is not None: depth-=1; maxargs=max(maxargs,a)
            buf=''
        elif ch==',':
            if args and args[-1] is not None: args[-1]+=1
            buf=''
        elif ch.isalnum() or ch in '._': buf+=ch
        else: buf=''
        i+=1
    if args: return None
    return mx,maxargs,names
FORB=re.compile(r"[\\/?*\[\]:]")
def excel(path,z,docs,wbn,relmap,E,stats,type_of):
    wb=docs[wbn]; st=next((r for r in docs.values() if r.tag==S+'styleSheet'),None); sst=next((r for r in docs.values() if r.tag==S+'sst'),None)
    nxf=len(st.find(S+'cellXfs')); ndxf=len(st.find(S+'dxfs')) if st.find(S+'dxfs') is not None else 0
    for tag in ('numFmts','fonts','fills','borders','cellStyleXfs','cellXfs','cellStyles','dxfs'):
        el=st.find(S+tag)
        if el is not None and el.get('count') and int(el.get('count'))!=len(el): E('styles',tag+' count %s != %d'%(el.get('count'),len(el)))
    nf=len(st.find(S+'fonts')); nfi=len(st.find(S+'fills')); nb=len(st.find(S+'borders')); nsx=len(st.find(S+'cellStyleXfs')) if st.find(S+'cellStyleXfs') is not None else 0
    fm={}
    if st.find(S+'numFmts') is not None:
        for el in st.find(S+'numFmts'):
            i=int(el.get('numFmtId'))
            if i in fm: E('styles','duplicate numFmtId %d'%i)
            if i<164: stats.setdefault('numFmt<164',[]).append(i)
            fm[i]=el.get('formatCode')
            if len(el.get('formatCode'))>255: E('styles','format code too long')
            if len(re.findall(r';',re.sub(r'"[^"]*"|\\.','',el.get('formatCode'))))>3: E('styles','format more than 4 sections '+el.get('formatCode'))
    for x in st.find(S+'cellXfs'):
        if int(x.get('fontId','0'))>=nf or int(x.get('fillId','0'))>=nfi or int(x.get('borderId','0'))>=nb or int(x.get('xfId','0'))>=max(nsx,1): E('styles','xf index out of range')
        i=int(x.get('numFmtId','0'))
        if i>=164 and i not in fm: E('styles','numFmtId %d undefined'%i)
    stats['cellXfs']=nxf; stats['dxfs']=ndxf; stats['fonts']=nf; stats['numFmts']=list(fm.values())
    fills=st.find(S+'fills')
    pt=[f.find(S+'patternFill').get('patternType') if f.find(S+'patternFill') is not None else None for f in fills][:2]
    if [x or 'none' for x in pt]!=['none','gray125']: E('styles','first two fills are %s'%pt)
    if sst is not None:
        uc=sst.get('uniqueCount'); c=sst.get('count'); n=len(sst)
        if uc and int(uc)!=n: E('sharedStrings','uniqueCount %s != %d'%(uc,n))
        for si in sst:
            t=''.join(si.itertext())
            if len(t)>32767: E('sharedStrings','text longer than 32767: %d'%len(t))
    sheets=wb.find(S+'sheets'); seen=set(); ids=set(); nm=[]
    for s in sheets:
        name=s.get('name'); nm.append(name)
        if len(name)>31 or FORB.search(name) or name.startswith("'") or name.endswith("'") or name.lower()=='history' or not name: E('workbook','bad sheet name %r'%name)
        if name.lower() in seen: E('workbook','duplicate sheet name '+name)
        seen.add(name.lower())
        if s.get('sheetId') in ids: E('workbook','duplicate sheetId')
        ids.add(s.get('sheetId'))
    titles=docs['docProps/app.xml'].find(EP+'TitlesOfParts') if 'docProps/app.xml' in docs else None
    if titles is not None and [t.text for t in titles.iter(VT+'lpstr')]!=nm: E('docProps/app.xml','TitlesOfParts are not the sheets')
    stats['sheets']=[(s.get('name'),s.get('state')) for s in sheets]
    if all(s.get('state') in('hidden','veryHidden') for s in sheets): E('workbook','no visible sheet')
    bv=wb.find(S+'bookViews')
    if bv is not None:
        for v in bv:
            a=int(v.get('activeTab','0'))
            if a>=len(sheets): E('workbook','activeTab out of range')
            elif sheets[a].get('state') in('hidden','veryHidden'): E('workbook','activeTab hidden')
    dn=wb.find(S+'definedNames'); dns={}
    if dn is not None:
        for d in dn:
            k=(d.get('name').lower(),d.get('localSheetId'))
            if k in dns: E('workbook','duplicate defined name %s'%(k,))
            dns[k]=d.text
            if d.get('localSheetId') and int(d.get('localSheetId'))>=len(sheets): E('workbook','localSheetId out of range')
            nme=d.get('name')
            if not re.fullmatch(r'[^\W\d][\w.\\?]*|_xlnm\.\w+',nme) : E('workbook','bad defined name '+nme)
            if re.fullmatch(r'[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*',nme): E('workbook','defined name looks like a reference '+nme)
            if len(nme)>255: E('workbook','defined name too long')
            if '#REF' in (d.text or ''): E('workbook','#REF in name '+nme)
            for sn in re.findall(r"'((?:[^']|'')+)'!",d.text or ''):
                if sn.replace("''","'") not in nm: E('workbook','name %s refers to missing sheet %s'%(nme,sn))
            for sn in re.findall(r"(?<![\w'])([^\W\d][\w.]*)!",d.text or ''):
                if sn not in nm: E('workbook','name %s refers to missing sheet %s'%(nme,sn))
                if not re.fullmatch(r'[A-Za-z_][A-Za-z0-9_.]*',sn): stats.setdefault('unquoted_sheet',[]).append(sn)
        stats['definedNames']={k[0]+('@'+k[1] if k[1] else ''):v for k,v in dns.items()} if len(dns)<60 else len(dns)
    order=[c.tag.replace(S,'') for c in wb]
    stats['workbook_children']=order
    tot=dict(f=0,cells=0,vol=0,cf=0,dv=0,merge=0,hl=0,array=0)
    fn={}; longest=0; deepest=0; maxargs=0; sstrefs=0; longstr=0
    bysheet={}
    for idx,s in enumerate(sheets):
        rid=s.get(R+'id'); rel=relmap[wbn][rid]; tg=rel.get('Target')
        p=tg[1:] if tg.startswith('/') else posixpath.normpath(posixpath.join(posixpath.dirname(wbn),tg))
        ws=docs[p]; sn=s.get('name'); L='%s (%s)'%(p,sn)
        ss=dict(f=0,cells=0,rows=0,vol=0,cf=0,dv=0)
        last=0; seen_cells=set()
        for row in ws.iter(S+'row'):
            r=int(row.get('r'))
            if r<=last: E(L,'row order %d after %d'%(r,last))
            last=r; ss['rows']+=1
            if row.get('ht') and not (0<=float(row.get('ht'))<=409.5): E(L,'row height %s at %d'%(row.get('ht'),r))
            if row.get('s') and int(row.get('s'))>=nxf: E(L,'row style out of range')
            lc=0
            for c in row:
                if c.tag!=S+'c': continue
                ref=c.get('r'); m=re.fullmatch(r'([A-Z]+)(\d+)',ref)
                if int(m[2])!=r: E(L,'cell %s in row %d'%(ref,r))
                k=col(m[1])
                if k<=lc: E(L,'cell order at '+ref)
                lc=k
                if k>16384 or r>1048576: E(L,'cell out of sheet '+ref)
                if int(c.get('s','0'))>=nxf: E(L,'style out of range at '+ref)
                t=c.get('t','n'); v=c.find(S+'v'); f=c.find(S+'f'); ss['cells']+=1
                if t=='s':
                    sstrefs+=1
                    if v is None or int(v.text)>=len(sst): E(L,'shared string index at '+ref)
                elif t=='n' and v is not None and v.text:
                    try: 
                        x=float(v.text)
                        if x!=x or abs(x)==float('inf'): E(L,'number %s at %s'%(v.text,ref))
                    except: E(L,'not a number %r at %s'%(v.text,ref))
                elif t=='b' and v is not None and v.text not in('0','1'): E(L,'bool at '+ref)
                elif t=='e' and v is not None and v.text not in ('#NULL!','#DIV/0!','#VALUE!','#REF!','#NAME?','#NUM!','#N/A','#GETTING_DATA'): E(L,'error value %s at %s'%(v.text,ref))
                elif t=='str' and v is not None and v.text and len(v.text)>32767: E(L,'string result too long '+ref)
                elif t=='inlineStr':
                    if c.find(S+'is') is None: E(L,'inlineStr without is '+ref)
                    elif len(''.join(c.find(S+'is').itertext()))>32767: E(L,'inline string too long '+ref)
                if f is not None:
                    ss['f']+=1
                    if f.get('t')=='array': tot['array']+=1
                    tx=f.text or ''
                    if tx:
                        longest=max(longest,len(tx))
                        if len(tx)>8192: E(L,'formula %d chars at %s'%(len(tx),ref))
                        q=formula_stats(tx)
                        if q is None: E(L,'formula not balanced at %s: %s'%(ref,tx[:120])); continue
                        dp,na,fs=q; deepest=max(deepest,dp); maxargs=max(maxargs,na)
                        if dp>64: E(L,'nesting %d at %s'%(dp,ref))
                        if na>255: E(L,'%d args at %s'%(na,ref))
                        for x in fs:
                            fn[x]=fn.get(x,0)+1
                            if x not in OLD and not x.startswith('_XLFN'): E(L,'function %s at %s'%(x,ref))
                        if any(x in VOL for x in fs): ss['vol']+=1
                        for lit in re.findall(r'"((?:[^"]|"")*)"',tx):
                            if len(lit.replace('""','"'))>255: E(L,'string literal longer than 255 in formula at %s (%d)'%(ref,len(lit)))
                        if tx.startswith('='): E(L,'formula begins with = at '+ref)
                        if '#REF' in tx: E(L,'#REF in formula at '+ref)
                        for q2 in re.findall(r"'((?:[^']|'')+)'!",tx):
                            if q2.replace("''","'") not in nm: E(L,'formula at %s refers to missing sheet %s'%(ref,q2))
                        for q2 in re.findall(r"(?<![\w'!.])([^\W\d][\w.]*)!",re.sub(r'"(?:[^"]|"")*"',' ',re.sub(r"'(?:[^']|'')+'!",' ',tx))):
                            if q2 not in nm: E(L,'formula at %s refers to missing sheet %s'%(ref,q2))
                            if not re.fullmatch(r'[A-Za-z_][A-Za-z0-9_.]*',q2): stats.setdefault('unquoted_sheet',[]).append(q2)
        mc=ws.find(S+'mergeCells')
        if mc is not None:
            rs=[rng(m.get('ref')) for m in mc]; tot['merge']+=len(rs)
            if mc.get('count') and int(mc.get('count'))!=len(rs): E(L,'mergeCells count')
            for i,a in enumerate(rs):
                if a[0]==a[2] and a[1]==a[3]: E(L,'single-cell merge %s'%mc[i].get('ref'))
            srt=sorted(range(len(rs)),key=lambda i:rs[i])
            act=[]
            for i in srt:
                a=rs[i]; act=[b for b in act if b[2]>=a[0]]
                for b in act:
                    if not (a[3]<b[1] or b[3]<a[1]): E(L,'merge overlap %s'%mc[i].get('ref'))
                act.append(a)
        dv=ws.find(S+'dataValidations')
        if dv is not None:
            if dv.get('count') and int(dv.get('count'))!=len(dv): E(L,'dataValidations count')
            for d in dv:
                ss['dv']+=1
                for a,mx in (('promptTitle',32),('errorTitle',32),('prompt',255),('error',255)):
                    if d.get(a) and len(d.get(a))>mx: E(L,'validation %s length %d > %d: %s'%(a,len(d.get(a)),mx,d.get('sqref')[:60]))
                f1=d.find(S+'formula1')
                if f1 is not None and f1.text:
                    if len(f1.text)>(257 if f1.text.startswith('"') else 255) and d.get('type')=='list' and f1.text.startswith('"'): E(L,'list literal %d chars'%len(f1.text))
                    if len(f1.text)>255: E(L,'validation formula1 %d chars at %s: %s'%(len(f1.text),d.get('sqref')[:40],f1.text[:80]))
                    if d.get('type')=='list' and f1.text.startswith('"') and ';' in f1.text: E(L,'list separated by ; '+f1.text[:80])
                    q=formula_stats(f1.text)
                    if q:
                        for x in q[2]:
                            if x not in OLD: E(L,'function %s in validation'%x)
                n=len((d.get('sqref') or '').split())
                stats['max_sqref']=max(stats.get('max_sqref',0),n)
        pri=[]
        for cf in ws.iter(S+'conditionalFormatting'):
            n=len((cf.get('sqref') or '').split()); stats['max_cf_sqref']=max(stats.get('max_cf_sqref',0),n)
            for rule in cf:
                if rule.tag!=S+'cfRule': continue
                ss['cf']+=1
                if rule.get('dxfId') is not None and int(rule.get('dxfId'))>=ndxf: E(L,'dxfId %s out of range'%rule.get('dxfId'))
                pri.append(rule.get('priority'))
                for f in rule.findall(S+'formula'):
                    if f.text and len(f.text)>8192: E(L,'cf formula too long')
                    q=formula_stats(f.text or '')
                    if q is None: E(L,'cf formula unbalanced '+(f.text or '')[:80]); continue
                    for x in q[2]:
                        if x not in OLD: E(L,'function %s in cf'%x)
        if len(pri)!=len(set(pri)): stats.setdefault('cf_duplicate_priority',[]).append(sn)
        hl=ws.find(S+'hyperlinks')
        if hl is not None:
            tot['hl']+=len(hl)
            for h in hl:
                if h.get('location'):
                    m=re.fullmatch(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)",h.get('location'))
                    if not m:
                        if h.get('location').lower() not in {k[0] for k in dns}: E(L,'hyperlink location odd: %s'%h.get('location'))
                    elif (m[1] or m[2]).replace("''","'") not in nm: E(L,'hyperlink to missing sheet %s'%h.get('location'))
                if h.get('tooltip') and len(h.get('tooltip'))>255: E(L,'tooltip too long')
        hf=ws.find(S+'headerFooter')
        if hf is not None:
            for x in hf:
                if x.text and len(x.text)>255: E(L,'header/footer %d chars'%len(x.text))
                stats.setdefault('hf',{})[sn+'/'+x.tag.replace(S,'')]=x.text
            stats['hf'][sn+'/attr']=dict(hf.attrib)
        ps=ws.find(S+'pageSetup')
        stats.setdefault('page',{})[sn]=(dict(ps.attrib) if ps is not None else None, dict(ws.find(S+'pageMargins').attrib) if ws.find(S+'pageMargins') is not None else None, [dict(x.attrib) for x in ws.iter(S+'pageSetUpPr')])
        if ps is not None:
            if ps.get('scale') and not 10<=int(ps.get('scale'))<=400: E(L,'scale')
        cols=ws.find(S+'cols'); lastc=0
        if cols is not None:
            for c in cols:
                if int(c.get('min'))<=lastc: E(L,'cols overlap')
                lastc=int(c.get('max'))
                if float(c.get('width','8'))>255: E(L,'col width %s'%c.get('width'))
        rb=ws.find(S+'rowBreaks')
        if rb is not None:
            if len(rb)>1026: E(L,'more than 1026 breaks')
            if rb.get('count') and int(rb.get('count'))!=len(rb): E(L,'rowBreaks count')
        sp=ws.find(S+'sheetProtection')
        stats.setdefault('prot',{})[sn]=dict(sp.attrib) if sp is not None else None
        for sv in ws.iter(S+'sheetView'):
            if sv.get('zoomScale') and not 10<=int(sv.get('zoomScale'))<=400: E(L,'zoom')
            stats.setdefault('view',{})[sn]=(dict(sv.attrib),[dict(x.attrib) for x in sv])
        af=ws.find(S+'autoFilter')
        if af is not None:
            if ('_xlnm._filterdatabase',str(idx)) not in dns: stats.setdefault('autofilter_without_name',[]).append(sn)
        for t in ws.iter(S+'legacyDrawing'): stats.setdefault('legacyDrawing',[]).append(sn)
        dim=ws.find(S+'dimension')
        for k in ('f','cells','vol','cf','dv'): tot[k]+=ss[k]
        bysheet[sn]=ss
    if sst is not None and sst.get('count') and int(sst.get('count'))!=sstrefs: stats['sst_count']='count %s != %d references'%(sst.get('count'),sstrefs)  # Excel does not complain of it
    stats['totals']=tot; stats['functions']=fn; stats['longest_formula']=longest; stats['deepest']=deepest; stats['max_args']=maxargs; stats['by_sheet']=bysheet
    for n,r in docs.items():
        if r.tag==S+'comments':
            na=len(r.find(S+'authors')); refs=set()
            for c in r.find(S+'commentList'):
                if int(c.get('authorId'))>=na: E(n,'authorId')
                if c.get('ref') in refs: E(n,'duplicate comment '+c.get('ref'))
                refs.add(c.get('ref'))
                if len(''.join(c.itertext()))>32767: E(n,'comment long')
        if r.tag=='{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}wsDr':
            X='{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}'
            ids=set()
            for a in r:
                fr=a.find(X+'from'); to=a.find(X+'to')
                if fr is not None and to is not None:
                    g=lambda e,k:int(e.find(X+k).text)
                    if (g(to,'col'),g(to,'colOff'))<=(g(fr,'col'),g(fr,'colOff')) or (g(to,'row'),g(to,'rowOff'))<=(g(fr,'row'),g(fr,'rowOff')): E(n,'anchor empty')
                for e in a.iter():
                    if isinstance(e.tag,str) and e.tag.endswith('cNvPr'):
                        if e.get('id') in ids: E(n,'duplicate cNvPr id %s'%e.get('id'))
                        ids.add(e.get('id'))
